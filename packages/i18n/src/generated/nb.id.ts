import type { Messages } from "../messages/index.js";

export default {"idExample":"For eksempel {example}","error.required.national-id":"Skriv et nummer","error.idFormat":"Skriv hele nummeret på samme måte som {example}","error.required.asked.national-id":"Skriv et nummer for {called}","error.idFormat.called":"Skriv hele nummeret for {called} på samme måte som {example}"} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"idExample":"Bijvoorbeeld: {example}","error.required.national-id":"Vul een nummer in","error.idFormat":"Vul het hele nummer in, in een vorm zoals {example}","error.required.asked.national-id":"Vul een nummer in voor {called}","error.idFormat.called":"Vul voor {called} het hele nummer in, in een vorm zoals {example}"} satisfies Messages;

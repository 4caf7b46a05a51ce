import type { Messages } from "../messages/index.js";

export default {"idExample":"Například {example}","error.required.national-id":"Zadejte číslo","error.idFormat":"Zadejte úplné číslo, například {example}","error.required.asked.national-id":"Zadejte číslo do pole {called}","error.idFormat.called":"Do pole {called} zadejte úplné číslo, například {example}"} satisfies Messages;

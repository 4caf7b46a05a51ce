import type { Messages } from "../messages/index.js";

export default {"idExample":"Till exempel {example}","error.required.national-id":"Ange ett nummer","error.idFormat":"Ange hela numret, skrivet som {example}","error.required.asked.national-id":"Ange ett nummer för {called}","error.idFormat.called":"Ange hela numret för {called}, skrivet som {example}"} satisfies Messages;

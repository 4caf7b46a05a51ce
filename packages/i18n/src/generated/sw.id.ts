import type { Messages } from "../messages/index.js";

export default {"idExample":"Kwa mfano, {example}","error.required.national-id":"Andika namba","error.idFormat":"Andika namba kamili, kama {example}","error.required.asked.national-id":"Andika namba kwa {called}","error.idFormat.called":"Kwa {called}, andika namba kamili, kama {example}"} satisfies Messages;

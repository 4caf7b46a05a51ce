import type { Messages } from "../messages/index.js";

export default {"idExample":"Na primer {example}","error.required.national-id":"Unesite broj","error.idFormat":"Unesite potpun broj, na primer {example}","error.required.asked.national-id":"Unesite broj u polje {called}","error.idFormat.called":"Unesite potpun broj u polje {called}, na primer {example}"} satisfies Messages;

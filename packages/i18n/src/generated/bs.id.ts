import type { Messages } from "../messages/index.js";

export default {"idExample":"Na primjer {example}","error.required.national-id":"Unesite broj","error.idFormat":"Unesite potpun broj, na primjer {example}","error.required.asked.national-id":"Unesite broj u polje {called}","error.idFormat.called":"Unesite potpun broj u polje {called}, na primjer {example}"} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"idExample":"Na primjer {example}","error.required.national-id":"Upišite broj","error.idFormat":"Upišite potpun broj, na primjer {example}","error.required.asked.national-id":"Upišite broj u polje {called}","error.idFormat.called":"Upišite potpun broj u polje {called}, na primjer {example}"} satisfies Messages;

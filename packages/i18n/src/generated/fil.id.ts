import type { Messages } from "../messages/index.js";

export default {"idExample":"Halimbawa, {example}","error.required.national-id":"Maglagay ng numero","error.idFormat":"Ilagay ang buong numero, sa anyong gaya ng {example}","error.required.asked.national-id":"Maglagay ng numero para sa {called}","error.idFormat.called":"Ilagay ang buong numero para sa {called}, sa anyong gaya ng {example}"} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"idExample":"Er enghraifft, {example}","error.required.national-id":"Rhowch y rhif","error.idFormat":"Rhowch y rhif yn llawn, wedi’i ysgrifennu fel {example}","error.required.asked.national-id":"Rhowch y rhif ar gyfer {called}","error.idFormat.called":"Rhowch y rhif yn llawn ar gyfer {called}, wedi’i ysgrifennu fel {example}"} satisfies Messages;

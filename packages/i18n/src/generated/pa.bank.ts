import type { Messages } from "../messages/index.js";

export default {"bank.sortCode":"ਸੌਰਟ ਕੋਡ (Sort code)","bank.routing":"ਰੂਟਿੰਗ ਨੰਬਰ (Routing number)","bank.account":"ਖਾਤਾ ਨੰਬਰ","error.required.sortCode":"ਸੌਰਟ ਕੋਡ ਭਰੋ","error.required.routing":"ਰੂਟਿੰਗ ਨੰਬਰ ਭਰੋ","error.required.account":"ਖਾਤਾ ਨੰਬਰ ਭਰੋ","error.account.sortCode":"6 ਅੰਕਾਂ ਦਾ ਸੌਰਟ ਕੋਡ ਭਰੋ, ਜਿਵੇਂ 20-00-00","error.account.routing":"9 ਅੰਕਾਂ ਦਾ ਰੂਟਿੰਗ ਨੰਬਰ ਭਰੋ"} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"bank.sortCode":"លេខកូដសាខាធនាគារ (Sort code)","bank.routing":"លេខកូដធនាគារ (Routing number)","bank.account":"លេខគណនី","error.required.sortCode":"សូមបំពេញលេខកូដសាខាធនាគារ (Sort code)","error.required.routing":"សូមបំពេញលេខកូដធនាគារ (Routing number)","error.required.account":"សូមបំពេញលេខគណនី","error.account.sortCode":"សូមបំពេញលេខកូដសាខាធនាគារ (Sort code) ជាលេខ 6 ខ្ទង់ ដូចជា 20-00-00","error.account.routing":"សូមបំពេញលេខកូដធនាគារ (Routing number) ជាលេខ 9 ខ្ទង់"} satisfies Messages;

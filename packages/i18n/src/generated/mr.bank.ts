import type { Messages } from "../messages/index.js";

export default {"bank.sortCode":"सॉर्ट कोड (Sort code)","bank.routing":"राउटिंग क्रमांक (Routing number)","bank.account":"खाते क्रमांक","error.required.sortCode":"सॉर्ट कोड भरा","error.required.routing":"राउटिंग क्रमांक भरा","error.required.account":"खाते क्रमांक भरा","error.account.sortCode":"6 अंकी सॉर्ट कोड भरा, उदा. 20-00-00","error.account.routing":"9 अंकी राउटिंग क्रमांक भरा"} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"bank.sortCode":"सॉर्ट कोड (Sort code)","bank.routing":"रूटिंग नंबर (Routing number)","bank.account":"खाता संख्या","error.required.sortCode":"सॉर्ट कोड दर्ज करें","error.required.routing":"रूटिंग नंबर दर्ज करें","error.required.account":"खाता संख्या दर्ज करें","error.account.sortCode":"6 अंकों का सॉर्ट कोड दर्ज करें, जैसे 20-00-00","error.account.routing":"9 अंकों का रूटिंग नंबर दर्ज करें"} satisfies Messages;

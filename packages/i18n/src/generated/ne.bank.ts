import type { Messages } from "../messages/index.js";

export default {"bank.sortCode":"सर्ट कोड (Sort code)","bank.routing":"राउटिङ नम्बर (Routing number)","bank.account":"खाता नम्बर","error.required.sortCode":"सर्ट कोड लेख्नुहोस्","error.required.routing":"राउटिङ नम्बर लेख्नुहोस्","error.required.account":"खाता नम्बर लेख्नुहोस्","error.account.sortCode":"6 अङ्कको सर्ट कोड लेख्नुहोस्, जस्तै 20-00-00","error.account.routing":"9 अङ्कको राउटिङ नम्बर लेख्नुहोस्"} satisfies Messages;

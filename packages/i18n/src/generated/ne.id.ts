import type { Messages } from "../messages/index.js";

export default {"idExample":"उदाहरण: {example}","error.required.national-id":"नम्बर लेख्नुहोस्","error.idFormat":"पूरा नम्बर लेख्नुहोस्, जस्तै {example}","error.required.asked.national-id":"{called} का लागि नम्बर लेख्नुहोस्","error.idFormat.called":"{called}: पूरा नम्बर लेख्नुहोस्, जस्तै {example}"} satisfies Messages;

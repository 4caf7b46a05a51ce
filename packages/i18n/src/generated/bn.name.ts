import type { Messages } from "../messages/index.js";

export default {"name.prefix":"সম্বোধন","name.given":"নামের প্রথম অংশ","name.middle":"নামের মধ্য অংশ","name.family":"নামের শেষ অংশ বা পদবি","name.suffix":"নামের পরের উপাধি","error.required.given":"নামের প্রথম অংশ লিখুন","error.required.family":"নামের শেষ অংশ বা পদবি লিখুন"} satisfies Messages;

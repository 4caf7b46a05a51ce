import type { Messages } from "../messages/index.js";

export default {"name.prefix":"संबोधन","name.given":"पहला नाम","name.middle":"मध्य नाम","name.family":"उपनाम","name.suffix":"नाम के बाद का शब्द","error.required.given":"पहला नाम दर्ज करें","error.required.family":"उपनाम दर्ज करें"} satisfies Messages;

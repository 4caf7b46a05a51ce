import type { Messages } from "../messages/index.js";

export default {"name.prefix":"Title","name.given":"First name","name.middle":"Middle names","name.family":"Last name","name.suffix":"Suffix","error.required.given":"Enter a first name","error.required.family":"Enter a last name"} satisfies Messages;

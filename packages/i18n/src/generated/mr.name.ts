import type { Messages } from "../messages/index.js";

export default {"name.prefix":"संबोधन","name.given":"पहिले नाव","name.middle":"मधले नाव","name.family":"आडनाव","name.suffix":"नावानंतरचा प्रत्यय","error.required.given":"पहिले नाव भरा","error.required.family":"आडनाव भरा"} satisfies Messages;

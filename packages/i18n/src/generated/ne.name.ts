import type { Messages } from "../messages/index.js";

export default {"name.prefix":"सम्बोधन","name.given":"पहिलो नाम","name.middle":"बीचको नाम","name.family":"थर","name.suffix":"नामपछिको प्रत्यय","error.required.given":"पहिलो नाम लेख्नुहोस्","error.required.family":"थर लेख्नुहोस्"} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"name.prefix":"ማዕረግ","name.given":"ስም","name.middle":"የአባት ስም","name.family":"የቤተሰብ ወይም የአያት ስም","name.suffix":"የስም ተቀጥላ","error.required.given":"ስም ያስገቡ","error.required.family":"የቤተሰብ ወይም የአያት ስም ያስገቡ"} satisfies Messages;

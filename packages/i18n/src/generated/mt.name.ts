import type { Messages } from "../messages/index.js";

export default {"name.prefix":"Titlu","name.given":"Isem","name.middle":"Ismijiet oħra","name.family":"Kunjom","name.suffix":"Suffiss","error.required.given":"Daħħal l-isem","error.required.family":"Daħħal il-kunjom"} satisfies Messages;

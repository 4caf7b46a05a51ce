import type { Messages } from "../messages/index.js";

export default {"name.prefix":"Титула","name.given":"Име","name.middle":"Средња имена","name.family":"Презиме","name.suffix":"Додатак имену","error.required.given":"Унесите име","error.required.family":"Унесите презиме"} satisfies Messages;

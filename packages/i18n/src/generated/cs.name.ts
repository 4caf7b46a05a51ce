import type { Messages } from "../messages/index.js";

export default {"name.prefix":"Titul","name.given":"Jméno","name.middle":"Další jména","name.family":"Příjmení","name.suffix":"Dodatek za jménem","error.required.given":"Zadejte jméno","error.required.family":"Zadejte příjmení"} satisfies Messages;

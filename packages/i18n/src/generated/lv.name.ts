import type { Messages } from "../messages/index.js";

export default {"name.prefix":"Uzruna","name.given":"Vārds","name.middle":"Citi vārdi","name.family":"Uzvārds","name.suffix":"Vārda papildinājums","error.required.given":"Ievadiet vārdu","error.required.family":"Ievadiet uzvārdu"} satisfies Messages;

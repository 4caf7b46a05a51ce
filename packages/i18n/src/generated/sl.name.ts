import type { Messages } from "../messages/index.js";

export default {"name.prefix":"Naziv","name.given":"Ime","name.middle":"Druga imena","name.family":"Priimek","name.suffix":"Dodatek k imenu","error.required.given":"Vnesite ime","error.required.family":"Vnesite priimek"} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"name.prefix":"Titula","name.given":"Ime","name.middle":"Srednja imena","name.family":"Prezime","name.suffix":"Dodatak imenu","error.required.given":"Unesite ime","error.required.family":"Unesite prezime"} satisfies Messages;

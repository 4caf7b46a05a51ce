import type { Messages } from "../messages/index.js";

export default {"name.prefix":"Titula","name.given":"Ime","name.middle":"Srednja imena","name.family":"Prezime","name.suffix":"Dodatak imenu","error.required.given":"Upišite ime","error.required.family":"Upišite prezime"} satisfies Messages;

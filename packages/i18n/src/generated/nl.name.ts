import type { Messages } from "../messages/index.js";

export default {"name.prefix":"Titel","name.given":"Voornaam","name.middle":"Andere voornamen","name.family":"Achternaam","name.suffix":"Toevoeging na de naam (zoals jr.)","error.required.given":"Vul een voornaam in","error.required.family":"Vul een achternaam in"} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"name.prefix":"Titel","name.given":"Förnamn","name.middle":"Mellannamn","name.family":"Efternamn","name.suffix":"Tillägg efter namnet","error.required.given":"Ange ett förnamn","error.required.family":"Ange ett efternamn"} satisfies Messages;

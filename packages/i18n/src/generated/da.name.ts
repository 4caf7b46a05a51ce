import type { Messages } from "../messages/index.js";

export default {"name.prefix":"Titel","name.given":"Fornavn","name.middle":"Mellemnavne","name.family":"Efternavn","name.suffix":"Tilføjelse efter navnet","error.required.given":"Skriv et fornavn","error.required.family":"Skriv et efternavn"} satisfies Messages;

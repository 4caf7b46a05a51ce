import type { Messages } from "../messages/index.js";

export default {"name.prefix":"Titolo","name.given":"Nome","name.middle":"Altri nomi","name.family":"Cognome","name.suffix":"Suffisso","error.required.given":"Inserisci il nome","error.required.family":"Inserisci il cognome"} satisfies Messages;

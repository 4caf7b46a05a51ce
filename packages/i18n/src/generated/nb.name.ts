import type { Messages } from "../messages/index.js";

export default {"name.prefix":"Tittel","name.given":"Fornavn","name.middle":"Mellomnavn","name.family":"Etternavn","name.suffix":"Tillegg etter navnet","error.required.given":"Skriv et fornavn","error.required.family":"Skriv et etternavn"} satisfies Messages;

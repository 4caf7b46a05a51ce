import type { Messages } from "../messages/index.js";

export default {"name.prefix":"Titteli","name.given":"Etunimi","name.middle":"Muut etunimet","name.family":"Sukunimi","name.suffix":"Nimen jälkiliite","error.required.given":"Kirjoita etunimi","error.required.family":"Kirjoita sukunimi"} satisfies Messages;

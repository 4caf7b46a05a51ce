import type { Messages } from "../messages/index.js";

export default {"name.prefix":"Tiitel","name.given":"Eesnimi","name.middle":"Teised eesnimed","name.family":"Perekonnanimi","name.suffix":"Nimelisand","error.required.given":"Sisestage eesnimi","error.required.family":"Sisestage perekonnanimi"} satisfies Messages;

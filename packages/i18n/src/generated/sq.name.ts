import type { Messages } from "../messages/index.js";

export default {"name.prefix":"Titulli","name.given":"Emri","name.middle":"Emrat e mesëm","name.family":"Mbiemri","name.suffix":"Shtesa pas emrit","error.required.given":"Shkruani emrin","error.required.family":"Shkruani mbiemrin"} satisfies Messages;

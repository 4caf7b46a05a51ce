import type { Messages } from "../messages/index.js";

export default {"name.prefix":"Teideal","name.given":"Céadainm","name.middle":"Ainmneacha láir","name.family":"Sloinne","name.suffix":"Iarmhír","error.required.given":"Cuir isteach céadainm","error.required.family":"Cuir isteach sloinne"} satisfies Messages;

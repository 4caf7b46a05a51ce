import type { Messages } from "../messages/index.js";

export default {"name.prefix":"Titulo","name.given":"Pangalan","name.middle":"Gitnang pangalan","name.family":"Apelyido","name.suffix":"Hulapi ng pangalan","error.required.given":"Ilagay ang pangalan","error.required.family":"Ilagay ang apelyido"} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"name.prefix":"Titlu","name.given":"Prenume","name.middle":"Alte prenume","name.family":"Nume de familie","name.suffix":"Sufix","error.required.given":"Introduceți prenumele","error.required.family":"Introduceți numele de familie"} satisfies Messages;

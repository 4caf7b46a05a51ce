import type { Messages } from "../messages/index.js";

export default {"name.prefix":"Titulus","name.given":"Utónév","name.middle":"További utónevek","name.family":"Családi név","name.suffix":"Névkiegészítő","error.required.given":"Adja meg az utónevet","error.required.family":"Adja meg a családi nevet"} satisfies Messages;

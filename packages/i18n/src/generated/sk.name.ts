import type { Messages } from "../messages/index.js";

export default {"name.prefix":"Titul","name.given":"Meno","name.middle":"Ďalšie mená","name.family":"Priezvisko","name.suffix":"Dodatok za menom","error.required.given":"Zadajte meno","error.required.family":"Zadajte priezvisko"} satisfies Messages;

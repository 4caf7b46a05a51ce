import type { Messages } from "../messages/index.js";

export default {"name.prefix":"Titel","name.given":"Vorname","name.middle":"Weitere Vornamen","name.family":"Familienname","name.suffix":"Namenszusatz","error.required.given":"Geben Sie einen Vornamen ein","error.required.family":"Geben Sie einen Familiennamen ein"} satisfies Messages;

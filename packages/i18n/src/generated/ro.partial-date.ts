import type { Messages } from "../messages/index.js";

export default {"partialDate.year":"Dacă știți doar anul, nu completați ziua și luna. Dacă știți doar luna și anul, nu completați ziua.","partialDate.month":"Dacă nu știți ziua, nu o completați."} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"partialDate.year":"Ja zināt tikai gadu, neievadiet dienu un mēnesi. Ja zināt tikai mēnesi un gadu, neievadiet dienu.","partialDate.month":"Ja dienu nezināt, neievadiet to."} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"warningTitle":"Verifye anvan ou kontinye","warningText":"Si tout bagay kòrèk, chwazi “Kontinye” ankò.","warningPrefix":"Verifye:"} satisfies Messages;

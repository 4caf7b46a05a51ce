import type { Messages } from "../messages/index.js";

export default {"warningTitle":"Vérifiez avant de continuer","warningText":"Si tout est exact, sélectionnez de nouveau « Continuer ».","warningPrefix":"Vérifiez :"} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"warningTitle":"Vérifiez avant de continuer","warningText":"Si tout est exact, sélectionnez à nouveau « Continuer ».","warningPrefix":"Vérifiez :"} satisfies Messages;

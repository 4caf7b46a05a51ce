import type { Messages } from "../messages/index.js";

export default {"warningTitle":"Prüfen Sie Ihre Antworten, bevor Sie fortfahren","warningText":"Wenn alles stimmt, wählen Sie noch einmal „Weiter“.","warningPrefix":"Bitte prüfen:"} satisfies Messages;

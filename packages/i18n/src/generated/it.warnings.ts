import type { Messages } from "../messages/index.js";

export default {"warningTitle":"Controlla prima di andare avanti","warningText":"Se è tutto corretto, seleziona di nuovo «Avanti».","warningPrefix":"Controlla:"} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"warningTitle":"Proverite pre nego što nastavite","warningText":"Ako je sve tačno, ponovo izaberite „Nastavi”.","warningPrefix":"Proverite:"} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"warningTitle":"Provjerite prije nego što nastavite","warningText":"Ako je sve točno, ponovno odaberite „Nastavi”.","warningPrefix":"Provjerite:"} satisfies Messages;

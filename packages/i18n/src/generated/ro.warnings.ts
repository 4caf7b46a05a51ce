import type { Messages } from "../messages/index.js";

export default {"warningTitle":"Verificați înainte de a continua","warningText":"Dacă totul este corect, selectați din nou „Continuați”.","warningPrefix":"Verificați:"} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"warningTitle":"Enne jätkamist kontrollige","warningText":"Kui kõik on õige, valige uuesti „Jätka“.","warningPrefix":"Kontrollige:"} satisfies Messages;

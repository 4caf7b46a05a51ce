import type { Messages } from "../messages/index.js";

export default {"warningTitle":"Controleer voordat u verdergaat","warningText":"Klopt alles? Kies dan nog een keer ‘Verder’.","warningPrefix":"Controleer:"} satisfies Messages;

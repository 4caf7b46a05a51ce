import type { Messages } from "../messages/index.js";

export default {"warningTitle":"Pārbaudiet, pirms turpināt","warningText":"Ja viss ir pareizi, vēlreiz izvēlieties „Turpināt”.","warningPrefix":"Pārbaudiet:"} satisfies Messages;

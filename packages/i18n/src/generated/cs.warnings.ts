import type { Messages } from "../messages/index.js";

export default {"warningTitle":"Než budete pokračovat, zkontrolujte své odpovědi","warningText":"Pokud je vše správně, vyberte znovu „Pokračovat“.","warningPrefix":"Zkontrolujte:"} satisfies Messages;

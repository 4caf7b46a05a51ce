import type { Messages } from "../messages/index.js";

export default {"warningTitle":"Ellenőrizze, mielőtt továbblép","warningText":"Ha minden helyes, válassza újra a „Tovább” gombot.","warningPrefix":"Ellenőrizze:"} satisfies Messages;

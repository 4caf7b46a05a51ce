import type { Messages } from "../messages/index.js";

export default {"warningTitle":"Ellenőrizze, mielőtt továbblép","warningText":"Ha minden helyes, válassza ki újra ezt a gombot: „Tovább”.","warningPrefix":"Ellenőrizze:"} satisfies Messages;

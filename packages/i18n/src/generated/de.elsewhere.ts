import type { Messages } from "../messages/index.js";

export default {"draft.elsewhere":"Dieses Formular ist noch ein zweites Mal geöffnet, zum Beispiel in einem anderen Tab. Solange es dort geöffnet ist, wird auf diesem Gerät nicht gespeichert, was Sie hier ändern."} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"draft.elsewhere":"Ez az űrlap máshol is meg van nyitva, például egy másik lapon. Amíg ott be nem zárja, az itteni módosításait nem mentjük ezen az eszközön."} satisfies Messages;

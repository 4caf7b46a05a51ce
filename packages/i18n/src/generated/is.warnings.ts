import type { Messages } from "../messages/index.js";

export default {"warningTitle":"Athugaðu áður en þú heldur áfram","warningText":"Ef allt er rétt skaltu velja „Halda áfram“ aftur.","warningPrefix":"Athugaðu:"} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"draft.elsewhere":"Dit formulier is ook ergens anders geopend, bijvoorbeeld op een ander tabblad. Zolang het daar open is, wordt wat u hier wijzigt niet op dit apparaat opgeslagen."} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"warningTitle":"Preverite, preden nadaljujete","warningText":"Če je vse pravilno, znova izberite »Nadaljuj«.","warningPrefix":"Preverite:"} satisfies Messages;

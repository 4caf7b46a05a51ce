import type { Messages } from "../messages/index.js";

export default {"draft.elsewhere":"Ši forma atidaryta ir kitur, pavyzdžiui, kitame skirtuke. Kol jos ten neuždarysite, čia padaryti pakeitimai šiame įrenginyje nebus išsaugoti."} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"partialDate.year":"Haddii aad garanayso sannadka oo keliya, ha buuxin maalinta iyo bisha. Haddii aad garanayso bisha iyo sannadka oo keliya, ha buuxin maalinta.","partialDate.month":"Haddii aadan garanayn maalinta, ha buuxin."} satisfies Messages;

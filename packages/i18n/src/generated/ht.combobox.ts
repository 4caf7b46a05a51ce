import type { Messages } from "../messages/index.js";

export default {"combobox.found":{"one":"Nou jwenn {count} repons","other":"Nou jwenn {count} repons"},"combobox.none":"Nou pa jwenn okenn repons. Verifye jan ou ekri mo a, oswa ekri yon ti moso ladan l.","combobox.noneOther":"Nou pa jwenn okenn repons nan lis la. N ap sèvi ak sa ou ekri a."} satisfies Messages;

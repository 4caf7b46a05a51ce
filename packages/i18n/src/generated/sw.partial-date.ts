import type { Messages } from "../messages/index.js";

export default {"partialDate.year":"Kama unajua mwaka tu, usijaze siku na mwezi. Kama unajua mwezi na mwaka tu, usijaze siku.","partialDate.month":"Kama hujui siku, usiijaze."} satisfies Messages;

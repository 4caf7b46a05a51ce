import type { Messages } from "../messages/index.js";

export default {"quantity.amount":"അളവ്","quantity.unit":"യൂണിറ്റ്","error.required.quantity":"അളവ് നൽകുക","error.unit":"പട്ടികയിൽനിന്ന് യൂണിറ്റ് തിരഞ്ഞെടുക്കുക"} satisfies Messages;

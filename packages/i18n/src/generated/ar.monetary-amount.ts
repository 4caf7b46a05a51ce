import type { Messages } from "../messages/index.js";

export default {"monetaryAmount.amount":"المبلغ","monetaryAmount.currency":"العملة","error.required.monetary-amount":"يُرجى إدخال مبلغ","error.currency":"يُرجى اختيار إحدى العملات المعروضة"} satisfies Messages;

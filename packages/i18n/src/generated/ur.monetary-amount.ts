import type { Messages } from "../messages/index.js";

export default {"monetaryAmount.amount":"رقم","monetaryAmount.currency":"کرنسی","error.required.monetary-amount":"رقم درج کریں","error.currency":"فہرست میں سے ایک کرنسی منتخب کریں"} satisfies Messages;

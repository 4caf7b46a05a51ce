import type { Messages } from "../messages/index.js";

export default {"monetaryAmount.amount":"തുക","monetaryAmount.currency":"കറൻസി","error.required.monetary-amount":"തുക നൽകുക","error.currency":"പട്ടികയിൽനിന്ന് കറൻസി തിരഞ്ഞെടുക്കുക"} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"monetaryAmount.amount":"Upphæð","monetaryAmount.currency":"Gjaldmiðill","error.required.monetary-amount":"Skráðu upphæð","error.currency":"Veldu einn af gjaldmiðlunum í listanum"} satisfies Messages;

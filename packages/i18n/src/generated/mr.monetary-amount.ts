import type { Messages } from "../messages/index.js";

export default {"monetaryAmount.amount":"रक्कम","monetaryAmount.currency":"चलन","error.required.monetary-amount":"रक्कम भरा","error.currency":"यादीतून चलन निवडा"} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"monetaryAmount.amount":"Amount","monetaryAmount.currency":"Currency","error.required.monetary-amount":"Enter an amount","error.currency":"Select one of the currencies listed"} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"monetaryAmount.amount":"राशि","monetaryAmount.currency":"मुद्रा","error.required.monetary-amount":"राशि दर्ज करें","error.currency":"सूची में से मुद्रा चुनें"} satisfies Messages;

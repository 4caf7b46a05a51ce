import type { Messages } from "../messages/index.js";

export default {"monetaryAmount.amount":"Износ","monetaryAmount.currency":"Валута","error.required.monetary-amount":"Унесите износ","error.currency":"Изаберите једну од понуђених валута"} satisfies Messages;

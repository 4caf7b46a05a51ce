import type { Messages } from "../messages/index.js";

export default {"monetaryAmount.amount":"Сума","monetaryAmount.currency":"Валута","error.required.monetary-amount":"Въведете сума","error.currency":"Изберете една от посочените валути"} satisfies Messages;

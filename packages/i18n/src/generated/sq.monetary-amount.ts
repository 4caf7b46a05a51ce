import type { Messages } from "../messages/index.js";

export default {"monetaryAmount.amount":"Shuma","monetaryAmount.currency":"Monedha","error.required.monetary-amount":"Shkruani një shumë","error.currency":"Zgjidhni një nga monedhat e listës"} satisfies Messages;

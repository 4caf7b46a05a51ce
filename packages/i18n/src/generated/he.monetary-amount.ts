import type { Messages } from "../messages/index.js";

export default {"monetaryAmount.amount":"סכום","monetaryAmount.currency":"מטבע","error.required.monetary-amount":"יש להזין סכום","error.currency":"יש לבחור אחד מהמטבעות שברשימה"} satisfies Messages;

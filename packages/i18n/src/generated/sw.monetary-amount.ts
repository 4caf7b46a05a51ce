import type { Messages } from "../messages/index.js";

export default {"monetaryAmount.amount":"Kiasi cha fedha","monetaryAmount.currency":"Sarafu","error.required.monetary-amount":"Andika kiasi cha fedha","error.currency":"Chagua mojawapo ya sarafu zilizoorodheshwa"} satisfies Messages;

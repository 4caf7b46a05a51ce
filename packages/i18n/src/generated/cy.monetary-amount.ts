import type { Messages } from "../messages/index.js";

export default {"monetaryAmount.amount":"Swm","monetaryAmount.currency":"Arian cyfred","error.required.monetary-amount":"Rhowch swm","error.currency":"Dewiswch arian cyfred o’r rhestr"} satisfies Messages;

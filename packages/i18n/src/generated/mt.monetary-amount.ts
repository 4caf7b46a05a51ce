import type { Messages } from "../messages/index.js";

export default {"monetaryAmount.amount":"Ammont","monetaryAmount.currency":"Munita","error.required.monetary-amount":"Daħħal ammont","error.currency":"Agħżel waħda mill-muniti fil-lista"} satisfies Messages;

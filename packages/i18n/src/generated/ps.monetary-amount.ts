import type { Messages } from "../messages/index.js";

export default {"monetaryAmount.amount":"د پیسو اندازه","monetaryAmount.currency":"د پیسو واحد","error.required.monetary-amount":"د پیسو اندازه ولیکئ","error.currency":"له لېست څخه د پیسو یو واحد وټاکئ"} satisfies Messages;

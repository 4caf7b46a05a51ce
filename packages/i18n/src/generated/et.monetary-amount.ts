import type { Messages } from "../messages/index.js";

export default {"monetaryAmount.amount":"Summa","monetaryAmount.currency":"Valuuta","error.required.monetary-amount":"Sisestage summa","error.currency":"Valige üks loetletud valuutadest"} satisfies Messages;

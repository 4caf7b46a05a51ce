import type { Messages } from "../messages/index.js";

export default {"monetaryAmount.amount":"Beløp","monetaryAmount.currency":"Valuta","error.required.monetary-amount":"Skriv et beløp","error.currency":"Velg en av valutaene i listen"} satisfies Messages;

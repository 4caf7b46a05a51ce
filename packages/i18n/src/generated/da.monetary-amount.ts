import type { Messages } from "../messages/index.js";

export default {"monetaryAmount.amount":"Beløb","monetaryAmount.currency":"Valuta","error.required.monetary-amount":"Skriv et beløb","error.currency":"Vælg en af valutaerne på listen"} satisfies Messages;

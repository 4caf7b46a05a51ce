import type { Messages } from "../messages/index.js";

export default {"monetaryAmount.amount":"Iznos","monetaryAmount.currency":"Valuta","error.required.monetary-amount":"Upišite iznos","error.currency":"Odaberite jednu od ponuđenih valuta"} satisfies Messages;

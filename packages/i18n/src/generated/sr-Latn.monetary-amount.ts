import type { Messages } from "../messages/index.js";

export default {"monetaryAmount.amount":"Iznos","monetaryAmount.currency":"Valuta","error.required.monetary-amount":"Unesite iznos","error.currency":"Izaberite jednu od ponuđenih valuta"} satisfies Messages;

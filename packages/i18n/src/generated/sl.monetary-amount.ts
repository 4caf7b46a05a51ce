import type { Messages } from "../messages/index.js";

export default {"monetaryAmount.amount":"Znesek","monetaryAmount.currency":"Valuta","error.required.monetary-amount":"Vnesite znesek","error.currency":"Izberite eno od ponujenih valut"} satisfies Messages;

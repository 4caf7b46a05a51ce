import type { Messages } from "../messages/index.js";

export default {"monetaryAmount.amount":"Summa","monetaryAmount.currency":"Valūta","error.required.monetary-amount":"Ievadiet summu","error.currency":"Izvēlieties vienu no piedāvātajām valūtām"} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"monetaryAmount.amount":"Importo","monetaryAmount.currency":"Valuta","error.required.monetary-amount":"Inserisci un importo","error.currency":"Seleziona una delle valute in elenco"} satisfies Messages;

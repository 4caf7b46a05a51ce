import type { Messages } from "../messages/index.js";

export default {"monetaryAmount.amount":"Kwota","monetaryAmount.currency":"Waluta","error.required.monetary-amount":"Wpisz kwotę","error.currency":"Wybierz jedną z podanych walut"} satisfies Messages;

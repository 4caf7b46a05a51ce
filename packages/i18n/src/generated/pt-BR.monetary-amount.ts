import type { Messages } from "../messages/index.js";

export default {"monetaryAmount.amount":"Valor","monetaryAmount.currency":"Moeda","error.required.monetary-amount":"Informe um valor","error.currency":"Selecione uma das moedas da lista"} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"monetaryAmount.amount":"Částka","monetaryAmount.currency":"Měna","error.required.monetary-amount":"Zadejte částku","error.currency":"Vyberte jednu z nabízených měn"} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"monetaryAmount.amount":"Suma","monetaryAmount.currency":"Mena","error.required.monetary-amount":"Zadajte sumu","error.currency":"Vyberte jednu z ponúkaných mien"} satisfies Messages;

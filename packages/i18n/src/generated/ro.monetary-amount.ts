import type { Messages } from "../messages/index.js";

export default {"monetaryAmount.amount":"Suma","monetaryAmount.currency":"Moneda","error.required.monetary-amount":"Introduceți o sumă","error.currency":"Selectați una dintre monedele din listă"} satisfies Messages;

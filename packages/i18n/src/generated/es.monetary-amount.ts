import type { Messages } from "../messages/index.js";

export default {"monetaryAmount.amount":"Importe","monetaryAmount.currency":"Moneda","error.required.monetary-amount":"Escriba un importe","error.currency":"Seleccione una de las monedas de la lista"} satisfies Messages;

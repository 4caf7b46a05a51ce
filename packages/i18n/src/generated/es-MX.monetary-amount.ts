import type { Messages } from "../messages/index.js";

export default {"monetaryAmount.amount":"Monto","monetaryAmount.currency":"Moneda","error.required.monetary-amount":"Escriba un monto","error.currency":"Seleccione una de las monedas de la lista"} satisfies Messages;

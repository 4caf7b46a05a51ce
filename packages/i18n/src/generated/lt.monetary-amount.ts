import type { Messages } from "../messages/index.js";

export default {"monetaryAmount.amount":"Suma","monetaryAmount.currency":"Valiuta","error.required.monetary-amount":"Įrašykite sumą","error.currency":"Pasirinkite vieną iš pateiktų valiutų"} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"quantity.amount":"Kiekis","quantity.unit":"Matavimo vienetas","error.required.quantity":"Įrašykite kiekį","error.unit":"Pasirinkite vieną iš pateiktų matavimo vienetų"} satisfies Messages;

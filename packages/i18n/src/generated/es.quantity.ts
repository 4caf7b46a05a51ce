import type { Messages } from "../messages/index.js";

export default {"quantity.amount":"Cantidad","quantity.unit":"Unidad","error.required.quantity":"Escriba una cantidad","error.unit":"Seleccione una de las unidades de la lista"} satisfies Messages;

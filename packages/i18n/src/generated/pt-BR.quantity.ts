import type { Messages } from "../messages/index.js";

export default {"quantity.amount":"Quantidade","quantity.unit":"Unidade","error.required.quantity":"Informe uma quantidade","error.unit":"Selecione uma das unidades da lista"} satisfies Messages;

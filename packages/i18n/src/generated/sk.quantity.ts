import type { Messages } from "../messages/index.js";

export default {"quantity.amount":"Množstvo","quantity.unit":"Jednotka","error.required.quantity":"Zadajte množstvo","error.unit":"Vyberte jednu z ponúkaných jednotiek"} satisfies Messages;

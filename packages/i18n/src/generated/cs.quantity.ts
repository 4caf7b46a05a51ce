import type { Messages } from "../messages/index.js";

export default {"quantity.amount":"Množství","quantity.unit":"Jednotka","error.required.quantity":"Zadejte množství","error.unit":"Vyberte jednu z nabízených jednotek"} satisfies Messages;

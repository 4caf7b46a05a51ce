import type { Messages } from "../messages/index.js";

export default {"quantity.amount":"Ilość","quantity.unit":"Jednostka","error.required.quantity":"Wpisz ilość","error.unit":"Wybierz jedną z podanych jednostek"} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"quantity.amount":"Количество","quantity.unit":"Единица измерения","error.required.quantity":"Введите количество","error.unit":"Выберите единицу измерения из списка"} satisfies Messages;

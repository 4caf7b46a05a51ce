import type { Messages } from "../messages/index.js";

export default {"quantity.amount":"Кількість","quantity.unit":"Одиниця вимірювання","error.required.quantity":"Введіть кількість","error.unit":"Виберіть одиницю вимірювання зі списку"} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"quantity.amount":"Количество","quantity.unit":"Мерна единица","error.required.quantity":"Въведете количество","error.unit":"Изберете една от посочените мерни единици"} satisfies Messages;

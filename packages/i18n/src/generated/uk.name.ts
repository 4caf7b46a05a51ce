import type { Messages } from "../messages/index.js";

export default {"name.prefix":"Звертання","name.given":"Ім’я","name.middle":"По батькові або інші імена","name.family":"Прізвище","name.suffix":"Додаток до імені","error.required.given":"Введіть ім’я","error.required.family":"Введіть прізвище"} satisfies Messages;

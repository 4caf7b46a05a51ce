import type { Messages } from "../messages/index.js";

export default {"name.prefix":"Обръщение","name.given":"Собствено име","name.middle":"Бащино или други имена","name.family":"Фамилно име","name.suffix":"Добавка към името","error.required.given":"Въведете собственото име","error.required.family":"Въведете фамилното име"} satisfies Messages;

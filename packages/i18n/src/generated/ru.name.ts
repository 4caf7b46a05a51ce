import type { Messages } from "../messages/index.js";

export default {"name.prefix":"Обращение","name.given":"Имя","name.middle":"Отчество или другие имена","name.family":"Фамилия","name.suffix":"Дополнение к имени","error.required.given":"Введите имя","error.required.family":"Введите фамилию"} satisfies Messages;

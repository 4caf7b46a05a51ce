import type { Messages } from "../messages/index.js";

export default {"combobox.found":{"one":"Найден {count} ответ","few":"Найдено {count} ответа","many":"Найдено {count} ответов","other":"Найдено {count} ответа"},"combobox.none":"Ответ не найден. Проверьте написание или введите меньше букв.","combobox.noneOther":"В списке нет такого ответа. Будет использован ваш текст."} satisfies Messages;

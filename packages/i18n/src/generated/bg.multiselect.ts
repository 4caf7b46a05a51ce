import type { Messages } from "../messages/index.js";

export default {"multiselect.added":{"one":"Добавено: {answers}. Избран е {count} отговор.","other":"Добавено: {answers}. Избрани са {count} отговора."},"multiselect.removed":{"one":"Премахнато: {answer}. Избран е {count} отговор.","other":"Премахнато: {answer}. Избрани са {count} отговора."},"multiselect.remove":"Премахване: {answer}","multiselect.chosen":"Избрано: {answers}","multiselect.lines":"Въведете всеки отговор на отделен ред."} satisfies Messages;

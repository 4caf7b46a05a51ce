import type { Messages } from "../messages/index.js";

export default {"combobox.found":{"one":"Знайдено {count} відповідь","few":"Знайдено {count} відповіді","many":"Знайдено {count} відповідей","other":"Знайдено {count} відповіді"},"combobox.none":"Відповідь не знайдено. Перевірте написання або введіть менше літер.","combobox.noneOther":"У списку немає такої відповіді. Буде використано ваш текст."} satisfies Messages;

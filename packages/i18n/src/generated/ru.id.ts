import type { Messages } from "../messages/index.js";

export default {"idExample":"Например, {example}","error.required.national-id":"Введите номер","error.idFormat":"Введите номер полностью, например {example}","error.required.asked.national-id":"Введите номер в поле {called}","error.idFormat.called":"Введите номер полностью в поле {called}, например {example}"} satisfies Messages;

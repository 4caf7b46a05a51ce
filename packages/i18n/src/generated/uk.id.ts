import type { Messages } from "../messages/index.js";

export default {"idExample":"Наприклад, {example}","error.required.national-id":"Введіть номер","error.idFormat":"Введіть номер повністю, наприклад {example}","error.required.asked.national-id":"Введіть номер у поле {called}","error.idFormat.called":"Введіть номер повністю в поле {called}, наприклад {example}"} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"bank.sortCode":"Код відділення банку (sort code)","bank.routing":"Код банку (routing number)","bank.account":"Номер рахунку","error.required.sortCode":"Введіть код відділення банку (sort code)","error.required.routing":"Введіть код банку (routing number)","error.required.account":"Введіть номер рахунку","error.account.sortCode":"Введіть код відділення банку (sort code) із 6 цифр, наприклад 20-00-00","error.account.routing":"Введіть код банку (routing number) із 9 цифр"} satisfies Messages;

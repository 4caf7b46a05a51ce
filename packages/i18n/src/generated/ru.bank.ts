import type { Messages } from "../messages/index.js";

export default {"bank.sortCode":"Код отделения банка (sort code)","bank.routing":"Код банка (routing number)","bank.account":"Номер счёта","error.required.sortCode":"Введите код отделения банка (sort code)","error.required.routing":"Введите код банка (routing number)","error.required.account":"Введите номер счёта","error.account.sortCode":"Введите код отделения банка (sort code) из 6 цифр, например 20-00-00","error.account.routing":"Введите код банка (routing number) из 9 цифр"} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"monetaryAmount.amount":"Сумма","monetaryAmount.currency":"Валюта","error.required.monetary-amount":"Введите сумму","error.currency":"Выберите валюту из списка"} satisfies Messages;

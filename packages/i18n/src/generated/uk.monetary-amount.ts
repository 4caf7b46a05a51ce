import type { Messages } from "../messages/index.js";

export default {"monetaryAmount.amount":"Сума","monetaryAmount.currency":"Валюта","error.required.monetary-amount":"Введіть суму","error.currency":"Виберіть валюту зі списку"} satisfies Messages;

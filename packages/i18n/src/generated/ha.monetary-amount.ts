import type { Messages } from "../messages/index.js";

export default {"monetaryAmount.amount":"Yawan kuɗi","monetaryAmount.currency":"Nau'in kuɗi","error.required.monetary-amount":"Ku rubuta yawan kuɗi","error.currency":"Ku zaɓi ɗaya daga cikin nau'o'in kuɗin da aka jera"} satisfies Messages;

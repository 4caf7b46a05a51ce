import type { Messages } from "../messages/index.js";

export default {"monetaryAmount.amount":"Összeg","monetaryAmount.currency":"Pénznem","error.required.monetary-amount":"Adjon meg egy összeget","error.currency":"Válasszon a felsorolt pénznemek közül"} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"monetaryAmount.amount":"Halaga","monetaryAmount.currency":"Uri ng pera","error.required.monetary-amount":"Maglagay ng halaga","error.currency":"Pumili ng isa sa mga nakalistang uri ng pera"} satisfies Messages;

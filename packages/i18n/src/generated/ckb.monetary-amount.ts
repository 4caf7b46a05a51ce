import type { Messages } from "../messages/index.js";

export default {"monetaryAmount.amount":"بڕی پارە","monetaryAmount.currency":"دراو","error.required.monetary-amount":"بڕی پارە بنووسن","error.currency":"یەکێک لە دراوەکانی لیستەکە هەڵبژێرن"} satisfies Messages;

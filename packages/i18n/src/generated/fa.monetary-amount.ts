import type { Messages } from "../messages/index.js";

export default {"monetaryAmount.amount":"مبلغ","monetaryAmount.currency":"واحد پول","error.required.monetary-amount":"مبلغ را وارد کنید","error.currency":"یکی از واحدهای پول فهرست را انتخاب کنید"} satisfies Messages;

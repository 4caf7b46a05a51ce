import type { Messages } from "../messages/index.js";

export default {"monetaryAmount.amount":"金额","monetaryAmount.currency":"币种","error.required.monetary-amount":"请填写金额","error.currency":"请从所列币种中选择一种"} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"monetaryAmount.amount":"金額","monetaryAmount.currency":"幣別","error.required.monetary-amount":"請填寫金額","error.currency":"請從所列幣別中選擇一種"} satisfies Messages;

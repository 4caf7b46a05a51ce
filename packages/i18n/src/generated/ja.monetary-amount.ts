import type { Messages } from "../messages/index.js";

export default {"monetaryAmount.amount":"金額","monetaryAmount.currency":"通貨","error.required.monetary-amount":"金額を入力してください","error.currency":"通貨を一覧から選択してください"} satisfies Messages;

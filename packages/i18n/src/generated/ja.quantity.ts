import type { Messages } from "../messages/index.js";

export default {"quantity.amount":"数量","quantity.unit":"単位","error.required.quantity":"数量を入力してください","error.unit":"単位を一覧から選択してください"} satisfies Messages;

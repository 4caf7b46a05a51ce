import type { Messages } from "../messages/index.js";

export default {"quantity.amount":"數量","quantity.unit":"單位","error.required.quantity":"請填寫數量","error.unit":"請從所列單位中選擇一個"} satisfies Messages;

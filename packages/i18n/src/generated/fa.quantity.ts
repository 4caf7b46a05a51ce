import type { Messages } from "../messages/index.js";

export default {"quantity.amount":"مقدار","quantity.unit":"واحد","error.required.quantity":"مقدار را وارد کنید","error.unit":"یکی از واحدهای فهرست را انتخاب کنید"} satisfies Messages;

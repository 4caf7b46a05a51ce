import type { Messages } from "../messages/index.js";

export default {"quantity.amount":"Iye","quantity.unit":"Ẹyọ ìwọ̀n","error.required.quantity":"Ẹ kọ iye","error.unit":"Ẹ yan ọ̀kan nínú àwọn ẹyọ ìwọ̀n tó wà nínú àkójọ"} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"monetaryAmount.amount":"Iye owó","monetaryAmount.currency":"Irú owó","error.required.monetary-amount":"Ẹ kọ iye owó","error.currency":"Ẹ yan ọ̀kan nínú àwọn irú owó tó wà nínú àkójọ"} satisfies Messages;

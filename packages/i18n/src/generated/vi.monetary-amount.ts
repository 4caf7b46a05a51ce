import type { Messages } from "../messages/index.js";

export default {"monetaryAmount.amount":"Số tiền","monetaryAmount.currency":"Loại tiền","error.required.monetary-amount":"Vui lòng nhập số tiền","error.currency":"Vui lòng chọn một loại tiền trong danh sách"} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"quantity.amount":"Số lượng","quantity.unit":"Đơn vị tính","error.required.quantity":"Vui lòng nhập số lượng","error.unit":"Vui lòng chọn một đơn vị tính trong danh sách"} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"quantity.amount":"จำนวน","quantity.unit":"หน่วย","error.required.quantity":"กรุณากรอกจำนวน","error.unit":"กรุณาเลือกหน่วยจากรายการ"} satisfies Messages;

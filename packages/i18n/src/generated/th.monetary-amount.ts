import type { Messages } from "../messages/index.js";

export default {"monetaryAmount.amount":"จำนวนเงิน","monetaryAmount.currency":"สกุลเงิน","error.required.monetary-amount":"กรุณากรอกจำนวนเงิน","error.currency":"กรุณาเลือกสกุลเงินจากรายการ"} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"quantity.amount":"ຈຳນວນ","quantity.unit":"ຫົວໜ່ວຍ","error.required.quantity":"ກະລຸນາຕື່ມຈຳນວນ","error.unit":"ກະລຸນາເລືອກຫົວໜ່ວຍໜຶ່ງໃນລາຍການ"} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"monetaryAmount.amount":"ຈຳນວນເງິນ","monetaryAmount.currency":"ສະກຸນເງິນ","error.required.monetary-amount":"ກະລຸນາຕື່ມຈຳນວນເງິນ","error.currency":"ກະລຸນາເລືອກສະກຸນເງິນໜຶ່ງໃນລາຍການ"} satisfies Messages;

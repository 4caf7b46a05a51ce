import type { Messages } from "../messages/index.js";

export default {"bank.sortCode":"ລະຫັດສາຂາທະນາຄານ (Sort code)","bank.routing":"ລະຫັດທະນາຄານ (Routing number)","bank.account":"ເລກບັນຊີ","error.required.sortCode":"ກະລຸນາຕື່ມລະຫັດສາຂາທະນາຄານ (Sort code)","error.required.routing":"ກະລຸນາຕື່ມລະຫັດທະນາຄານ (Routing number)","error.required.account":"ກະລຸນາຕື່ມເລກບັນຊີ","error.account.sortCode":"ກະລຸນາຕື່ມລະຫັດສາຂາທະນາຄານ (Sort code) ເປັນຕົວເລກ 6 ຕົວ ເຊັ່ນ: 20-00-00","error.account.routing":"ກະລຸນາຕື່ມລະຫັດທະນາຄານ (Routing number) ເປັນຕົວເລກ 9 ຕົວ"} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"contact.by":"ຊ່ອງທາງທີ່ຕ້ອງການໃຫ້ຕິດຕໍ່","contact.language":"ພາສາ","contact.email":"ອີເມວ","contact.phone":"ໂທລະສັບ","contact.sms":"ຂໍ້ຄວາມໂທລະສັບມືຖື (SMS)","contact.post":"ຈົດໝາຍທາງໄປສະນີ","error.required.contact-preference":"ກະລຸນາເລືອກຊ່ອງທາງທີ່ຕ້ອງການໃຫ້ຕິດຕໍ່","error.required.contact-by":"ກະລຸນາເລືອກຊ່ອງທາງທີ່ຕ້ອງການໃຫ້ຕິດຕໍ່","error.required.contact-language":"ກະລຸນາເລືອກພາສາທີ່ຕ້ອງການໃຫ້ໃຊ້ຕິດຕໍ່","error.required.asked.contact-preference":"ກະລຸນາເລືອກຄຳຕອບ ສຳລັບ {called}"} satisfies Messages;

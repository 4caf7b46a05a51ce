import type { Messages } from "../messages/index.js";

export default {"name.prefix":"ຄຳນຳໜ້າຊື່","name.given":"ຊື່","name.middle":"ຊື່ກາງ","name.family":"ນາມສະກຸນ","name.suffix":"ຄຳຕໍ່ທ້າຍຊື່","error.required.given":"ກະລຸນາຕື່ມຊື່","error.required.family":"ກະລຸນາຕື່ມນາມສະກຸນ"} satisfies Messages;

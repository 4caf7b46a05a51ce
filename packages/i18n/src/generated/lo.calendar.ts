import type { Messages } from "../messages/index.js";

export default {"calendar.open":"ເລືອກຈາກປະຕິທິນ","calendar.title":"ເລືອກວັນທີ","calendar.keys":"ປຸ່ມລູກສອນໃຊ້ເລື່ອນເທື່ອລະວັນ ແລະ ເທື່ອລະອາທິດ ປຸ່ມ Page Up ແລະ Page Down ໃຊ້ເລື່ອນເທື່ອລະເດືອນ","calendar.previousYear":"ປີກ່ອນໜ້າ","calendar.previousMonth":"ເດືອນກ່ອນໜ້າ","calendar.nextMonth":"ເດືອນຕໍ່ໄປ","calendar.nextYear":"ປີຕໍ່ໄປ","calendar.close":"ປິດປະຕິທິນ","calendar.chosen":"ຕື່ມວັນທີ {date} ໃສ່ໃນຫ້ອງແລ້ວ","calendar.failed":"ໂຫຼດປະຕິທິນບໍ່ໄດ້ ກະລຸນາຕື່ມວັນທີໃນຫ້ອງ"} satisfies Messages;

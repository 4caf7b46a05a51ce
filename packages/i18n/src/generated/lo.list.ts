import type { Messages } from "../messages/index.js";

export default {"list.itemTitle":"{item} {number}","list.add":"ເພີ່ມອີກ: {item}","list.addFirst":"ເພີ່ມ: {item}","list.remove":"ເອົາອອກ {item} {number}","list.added":"ເພີ່ມ {item} {number} ແລ້ວ","list.removed":"ເອົາ {item} {number} ອອກແລ້ວ","list.removedBefore":"ເອົາ {item} {number} ອອກແລ້ວ {item} {next} ເກົ່າ ຕອນນີ້ແມ່ນ {item} {number}","list.empty":"ຍັງບໍ່ໄດ້ເພີ່ມລາຍການ","list.count":{"other":"ທ່ານໄດ້ເພີ່ມ {count} ລາຍການ"},"list.full":{"other":"ທ່ານເພີ່ມໄດ້ບໍ່ເກີນ {count} ລາຍການ"}} satisfies Messages;

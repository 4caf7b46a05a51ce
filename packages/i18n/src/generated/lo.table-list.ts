import type { Messages } from "../messages/index.js";

export default {"table.paste":"ທ່ານສາມາດວາງຫຼາຍແຖວຈາກຕາຕະລາງຄິດໄລ່ລົງໃນຫ້ອງໄດ້","table.pasted":{"other":"ວາງ {count} ແຖວແລ້ວ"},"table.notRead":"{row}, {column}: “{text}” ບໍ່ກົງກັບຕົວເລືອກໃດ ຈຶ່ງບໍ່ໄດ້ວາງ","table.rowsLeft":{"other":"ບໍ່ມີບ່ອນພໍສຳລັບ {count} ແຖວ ຈຶ່ງບໍ່ໄດ້ວາງແຖວດັ່ງກ່າວ"},"table.columnsLeft":"ຂໍ້ມູນທີ່ຢູ່ຖັດຈາກຖັນສຸດທ້າຍບໍ່ໄດ້ຖືກວາງ"} satisfies Messages;

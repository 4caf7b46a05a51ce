import type { Messages } from "../messages/index.js";

export default {"readAs":"ເອົາຍະຫວ່າງ ແລະ ຕົວອັກສອນທີ່ເບິ່ງບໍ່ເຫັນອອກແລ້ວ: {code}"} satisfies Messages;

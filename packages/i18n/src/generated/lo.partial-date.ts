import type { Messages } from "../messages/index.js";

export default {"partialDate.year":"ຖ້າທ່ານຮູ້ແຕ່ປີ ບໍ່ຕ້ອງຕື່ມວັນ ແລະ ເດືອນ ຖ້າທ່ານຮູ້ແຕ່ເດືອນ ແລະ ປີ ບໍ່ຕ້ອງຕື່ມວັນ","partialDate.month":"ຖ້າທ່ານບໍ່ຮູ້ວັນ ບໍ່ຕ້ອງຕື່ມວັນ"} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"multiselect.added":{"other":"ເພີ່ມ {answers} ແລ້ວ ເລືອກໄວ້ {count} ຄຳຕອບ"},"multiselect.removed":{"other":"ເອົາ {answer} ອອກແລ້ວ ເລືອກໄວ້ {count} ຄຳຕອບ"},"multiselect.remove":"ເອົາອອກ {answer}","multiselect.chosen":"ເລືອກໄວ້: {answers}","multiselect.lines":"ກະລຸນາຕື່ມແຖວລະໜຶ່ງຄຳຕອບ"} satisfies Messages;

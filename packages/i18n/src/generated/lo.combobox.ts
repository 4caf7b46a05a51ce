import type { Messages } from "../messages/index.js";

export default {"combobox.found":{"other":"ພົບ {count} ຄຳຕອບ"},"combobox.none":"ບໍ່ພົບຄຳຕອບ ກະລຸນາກວດສອບການສະກົດຄຳ ຫຼື ພິມຄຳໃຫ້ສັ້ນລົງ","combobox.noneOther":"ບໍ່ພົບຄຳຕອບໃນລາຍການ ລະບົບຈະໃຊ້ຄຳທີ່ທ່ານພິມ"} satisfies Messages;

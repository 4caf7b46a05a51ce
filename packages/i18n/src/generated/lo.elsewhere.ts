import type { Messages } from "../messages/index.js";

export default {"draft.elsewhere":"ແບບຟອມນີ້ຍັງເປີດຢູ່ບ່ອນອື່ນນຳ ເຊັ່ນ: ໃນແຖບອື່ນ ຈົນກວ່າທ່ານຈະປິດຢູ່ບ່ອນນັ້ນ ສິ່ງທີ່ທ່ານແກ້ໄຂຢູ່ນີ້ຈະບໍ່ຖືກບັນທຶກໃນອຸປະກອນນີ້"} satisfies Messages;

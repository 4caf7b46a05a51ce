import type { Messages } from "../messages/index.js";

export default {"banner.information":"ຂໍ້ມູນທີ່ຄວນຮູ້","banner.success":"ສຳເລັດ","banner.important":"ສຳຄັນ","calculated.none":"ຈະສະແດງເມື່ອທ່ານຕອບຄຳຖາມທີ່ກ່ຽວຂ້ອງແລ້ວ","calculated.changed":"{label}: ຂະນະນີ້ແມ່ນ {value}","chart.labels":"ລາຍການ","chart.none":"ບໍ່ມີຕົວເລກ","summaryCard.title":"ຄຳຕອບຂອງທ່ານມາຮອດປັດຈຸບັນ","timeline.done":"ສຳເລັດແລ້ວ","timeline.current":"ກຳລັງດຳເນີນການ","timeline.upcoming":"ຍັງບໍ່ໄດ້ເລີ່ມ","video.transcript":"ອ່ານສິ່ງທີ່ເວົ້າ ແລະ ສະແດງໃນວິດີໂອນີ້","why.title":"ເຫດຜົນທີ່ພວກເຮົາຖາມຂໍ້ມູນນີ້"} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"signature.name":"ພິມຊື່ ແລະ ນາມສະກຸນ ເພື່ອລົງລາຍເຊັນ","error.required.signature":"ກະລຸນາພິມຊື່ ແລະ ນາມສະກຸນ ເພື່ອລົງລາຍເຊັນ","error.declarationChanged":"ຄຳຮັບຮອງມີການປ່ຽນແປງ ກະລຸນາອ່ານ ແລະ ລົງລາຍເຊັນອີກຄັ້ງ","error.required.called.signature":"ກະລຸນາພິມຊື່ ແລະ ນາມສະກຸນ ເພື່ອລົງລາຍເຊັນໃສ່ {called}","error.required.asked.signature":"ກະລຸນາພິມຊື່ ແລະ ນາມສະກຸນ ສຳລັບ {called}","error.declarationChanged.called":"ຄຳຮັບຮອງ ສຳລັບ {called} ມີການປ່ຽນແປງ ກະລຸນາອ່ານ ແລະ ລົງລາຍເຊັນອີກຄັ້ງ"} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"idExample":"ຕົວຢ່າງ: {example}","error.required.national-id":"ກະລຸນາຕື່ມເລກທີ","error.idFormat":"ກະລຸນາຕື່ມເລກທີໃຫ້ຄົບຕາມຮູບແບບ ເຊັ່ນ: {example}","error.required.asked.national-id":"ກະລຸນາຕື່ມເລກທີ ສຳລັບ {called}","error.idFormat.called":"ສຳລັບ {called} ກະລຸນາຕື່ມເລກທີໃຫ້ຄົບຕາມຮູບແບບ ເຊັ່ນ: {example}"} satisfies Messages;

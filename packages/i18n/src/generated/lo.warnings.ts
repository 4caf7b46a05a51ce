import type { Messages } from "../messages/index.js";

export default {"warningTitle":"ກະລຸນາກວດສອບກ່ອນສືບຕໍ່","warningText":"ຖ້າທຸກຢ່າງຖືກຕ້ອງ ກະລຸນາເລືອກ “ສືບຕໍ່” ອີກຄັ້ງ","warningPrefix":"ກະລຸນາກວດສອບ:"} satisfies Messages;

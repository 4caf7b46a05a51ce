import type { Messages } from "../messages/index.js";

export default {"time.hour":"ໂມງ","time.minute":"ນາທີ","time.period":"ກ່ອນທ່ຽງ ຫຼື ຫຼັງທ່ຽງ","time.am":"ກ່ອນທ່ຽງ","time.pm":"ຫຼັງທ່ຽງ"} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"time.hour":"Tund","time.minute":"Minutid","time.period":"AM (enne keskpäeva) või PM (pärast keskpäeva)","time.am":"AM","time.pm":"PM"} satisfies Messages;

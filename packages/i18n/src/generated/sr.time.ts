import type { Messages } from "../messages/index.js";

export default {"time.hour":"Сат","time.minute":"Минути","time.period":"Пре подне или по подне","time.am":"пре подне","time.pm":"по подне"} satisfies Messages;

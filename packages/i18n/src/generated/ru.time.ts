import type { Messages } from "../messages/index.js";

export default {"time.hour":"Часы","time.minute":"Минуты","time.period":"До или после полудня","time.am":"до полудня","time.pm":"после полудня"} satisfies Messages;

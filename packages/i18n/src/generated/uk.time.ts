import type { Messages } from "../messages/index.js";

export default {"time.hour":"Години","time.minute":"Хвилини","time.period":"До чи після полудня","time.am":"до полудня","time.pm":"після полудня"} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"time.hour":"Jam","time.minute":"Minit","time.period":"Pagi atau petang","time.am":"pagi","time.pm":"petang"} satisfies Messages;

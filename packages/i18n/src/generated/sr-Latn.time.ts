import type { Messages } from "../messages/index.js";

export default {"time.hour":"Sat","time.minute":"Minuti","time.period":"Pre podne ili po podne","time.am":"pre podne","time.pm":"po podne"} satisfies Messages;

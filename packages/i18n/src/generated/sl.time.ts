import type { Messages } from "../messages/index.js";

export default {"time.hour":"Ura","time.minute":"Minute","time.period":"Dopoldne ali popoldne","time.am":"dopoldne","time.pm":"popoldne"} satisfies Messages;

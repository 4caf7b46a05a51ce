import type { Messages } from "../messages/index.js";

export default {"time.hour":"Ora","time.minute":"Minuti","time.period":"AM (prima di mezzogiorno) o PM (dopo mezzogiorno)","time.am":"AM","time.pm":"PM"} satisfies Messages;

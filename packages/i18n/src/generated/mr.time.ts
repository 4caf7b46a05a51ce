import type { Messages } from "../messages/index.js";

export default {"time.hour":"तास","time.minute":"मिनिटे","time.period":"AM किंवा PM","time.am":"AM","time.pm":"PM"} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"time.hour":"گھنٹہ","time.minute":"منٹ","time.period":"AM یا PM","time.am":"AM","time.pm":"PM"} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"time.hour":"Hour","time.minute":"Minutes","time.period":"am or pm","time.am":"am","time.pm":"pm"} satisfies Messages;

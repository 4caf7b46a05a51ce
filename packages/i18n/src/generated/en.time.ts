import type { Messages } from "../messages/index.js";

export default {"time.hour":"Hour","time.minute":"Minutes","time.period":"Morning or afternoon","time.am":"am","time.pm":"pm"} satisfies Messages;

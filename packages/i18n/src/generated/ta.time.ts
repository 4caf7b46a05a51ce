import type { Messages } from "../messages/index.js";

export default {"time.hour":"மணி","time.minute":"நிமிடம்","time.period":"AM அல்லது PM","time.am":"AM","time.pm":"PM"} satisfies Messages;

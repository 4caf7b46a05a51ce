import type { Messages } from "../messages/index.js";

export default {"time.hour":"Jam","time.minute":"Menit","time.period":"AM atau PM","time.am":"AM","time.pm":"PM"} satisfies Messages;

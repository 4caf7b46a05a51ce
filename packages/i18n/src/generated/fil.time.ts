import type { Messages } from "../messages/index.js";

export default {"time.hour":"Oras","time.minute":"Minuto","time.period":"AM o PM","time.am":"AM","time.pm":"PM"} satisfies Messages;

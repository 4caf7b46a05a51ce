import type { Messages } from "../messages/index.js";

export default {"time.hour":"Time","time.minute":"Minutter","time.period":"AM (før kl. 12 middag) eller PM (efter kl. 12 middag)","time.am":"AM","time.pm":"PM"} satisfies Messages;

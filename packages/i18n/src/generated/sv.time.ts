import type { Messages } from "../messages/index.js";

export default {"time.hour":"Timme","time.minute":"Minuter","time.period":"fm (förmiddag) eller em (eftermiddag)","time.am":"fm","time.pm":"em"} satisfies Messages;

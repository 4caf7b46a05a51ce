import type { Messages } from "../messages/index.js";

export default {"time.hour":"గంట","time.minute":"నిమిషాలు","time.period":"AM లేదా PM","time.am":"AM","time.pm":"PM"} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"time.hour":"ঘণ্টা","time.minute":"মিনিট","time.period":"AM বা PM","time.am":"AM","time.pm":"PM"} satisfies Messages;

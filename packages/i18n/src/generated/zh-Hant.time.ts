import type { Messages } from "../messages/index.js";

export default {"time.hour":"時","time.minute":"分","time.period":"上午或下午","time.am":"上午","time.pm":"下午"} satisfies Messages;

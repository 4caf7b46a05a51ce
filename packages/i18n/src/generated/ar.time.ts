import type { Messages } from "../messages/index.js";

export default {"time.hour":"الساعة","time.minute":"الدقائق","time.period":"الفترة","time.am":"صباحًا","time.pm":"مساءً"} satisfies Messages;

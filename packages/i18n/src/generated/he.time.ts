import type { Messages } from "../messages/index.js";

export default {"time.hour":"שעה","time.minute":"דקות","time.period":"לפני הצהריים או אחר הצהריים","time.am":"לפני הצהריים","time.pm":"אחר הצהריים"} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"time.hour":"ساعت","time.minute":"دقیقه","time.period":"قبل از ظهر یا بعد از ظهر","time.am":"قبل از ظهر","time.pm":"بعد از ظهر"} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"time.hour":"Stunde","time.minute":"Minuten","time.period":"Vormittags oder nachmittags","time.am":"vormittags","time.pm":"nachmittags"} satisfies Messages;

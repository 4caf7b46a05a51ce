import type { Messages } from "../messages/index.js";

export default {"time.hour":"Awr","time.minute":"Munudau","time.period":"Bore (yb) neu brynhawn a hwyr (yh)","time.am":"yb","time.pm":"yh"} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"time.hour":"ਘੰਟਾ","time.minute":"ਮਿੰਟ","time.period":"AM ਜਾਂ PM","time.am":"AM","time.pm":"PM"} satisfies Messages;

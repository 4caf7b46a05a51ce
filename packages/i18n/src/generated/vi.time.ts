import type { Messages } from "../messages/index.js";

export default {"time.hour":"Giờ","time.minute":"Phút","time.period":"Sáng hoặc chiều","time.am":"sáng","time.pm":"chiều"} satisfies Messages;

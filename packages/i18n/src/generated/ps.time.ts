import type { Messages } from "../messages/index.js";

export default {"time.hour":"ساعت","time.minute":"دقیقې","time.period":"له غرمې مخکې یا وروسته","time.am":"له غرمې مخکې","time.pm":"له غرمې وروسته"} satisfies Messages;

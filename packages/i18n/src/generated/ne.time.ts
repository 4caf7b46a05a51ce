import type { Messages } from "../messages/index.js";

export default {"time.hour":"घण्टा","time.minute":"मिनेट","time.period":"पूर्वाह्न वा अपराह्न","time.am":"पूर्वाह्न","time.pm":"अपराह्न"} satisfies Messages;

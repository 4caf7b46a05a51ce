import type { Messages } from "../messages/index.js";

export default {"time.hour":"Awa","time.minute":"Mintuna","time.period":"Safiya ko yamma","time.am":"safiya","time.pm":"yamma"} satisfies Messages;

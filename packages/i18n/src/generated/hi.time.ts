import type { Messages } from "../messages/index.js";

export default {"time.hour":"घंटा","time.minute":"मिनट","time.period":"am या pm","time.am":"am","time.pm":"pm"} satisfies Messages;

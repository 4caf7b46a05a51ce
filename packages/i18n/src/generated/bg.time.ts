import type { Messages } from "../messages/index.js";

export default {"time.hour":"Час","time.minute":"Минути","time.period":"Преди или след обяд","time.am":"преди обяд","time.pm":"след обяд"} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"time.hour":"Saacadda","time.minute":"Daqiiqadaha","time.period":"GH (galinka hore) ama GD (galinka dambe)","time.am":"GH","time.pm":"GD"} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"time.hour":"മണിക്കൂർ","time.minute":"മിനിറ്റ്","time.period":"AM അല്ലെങ്കിൽ PM","time.am":"AM","time.pm":"PM"} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"time.hour":"ሰዓት","time.minute":"ደቂቃ","time.period":"ጥዋት ወይም ከሰዓት","time.am":"ጥዋት","time.pm":"ከሰዓት"} satisfies Messages;

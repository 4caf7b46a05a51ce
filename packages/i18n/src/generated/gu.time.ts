import type { Messages } from "../messages/index.js";

export default {"time.hour":"કલાક","time.minute":"મિનિટ","time.period":"AM કે PM","time.am":"AM","time.pm":"PM"} satisfies Messages;

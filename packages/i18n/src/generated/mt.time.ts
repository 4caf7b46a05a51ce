import type { Messages } from "../messages/index.js";

export default {"time.hour":"Siegħa","time.minute":"Minuti","time.period":"Filgħodu (AM) jew wara nofsinhar (PM)","time.am":"AM","time.pm":"PM"} satisfies Messages;

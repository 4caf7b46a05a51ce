import type { Messages } from "../messages/index.js";

export default {"time.hour":"時","time.minute":"分","time.period":"午前または午後","time.am":"午前","time.pm":"午後"} satisfies Messages;

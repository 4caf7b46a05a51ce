import type { Messages } from "../messages/index.js";

export default {"time.hour":"Lè","time.minute":"Minit","time.period":"AM (maten) oswa PM (apremidi ak aswè)","time.am":"AM","time.pm":"PM"} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"time.hour":"Hodina","time.minute":"Minúty","time.period":"Dopoludnia alebo popoludní","time.am":"dopoludnia","time.pm":"popoludní"} satisfies Messages;

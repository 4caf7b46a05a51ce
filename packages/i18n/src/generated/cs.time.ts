import type { Messages } from "../messages/index.js";

export default {"time.hour":"Hodina","time.minute":"Minuty","time.period":"Dopoledne nebo odpoledne","time.am":"dopoledne","time.pm":"odpoledne"} satisfies Messages;

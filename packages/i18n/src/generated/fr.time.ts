import type { Messages } from "../messages/index.js";

export default {"time.hour":"Heure","time.minute":"Minutes","time.period":"Matin ou après-midi","time.am":"matin","time.pm":"après-midi"} satisfies Messages;

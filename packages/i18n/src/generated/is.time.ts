import type { Messages } from "../messages/index.js";

export default {"time.hour":"Klukkustund","time.minute":"Mínútur","time.period":"Fyrir eða eftir hádegi","time.am":"f.h.","time.pm":"e.h."} satisfies Messages;

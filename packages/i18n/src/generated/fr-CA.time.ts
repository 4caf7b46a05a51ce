import type { Messages } from "../messages/index.js";

export default {"time.hour":"Heure","time.minute":"Minutes","time.period":"a.m. (avant midi) ou p.m. (après midi)","time.am":"a.m.","time.pm":"p.m."} satisfies Messages;

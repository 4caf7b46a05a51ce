import type { Messages } from "../messages/index.js";

export default {"time.hour":"Uair","time.minute":"Nóiméid","time.period":"Roimh nóin (r.n.) nó iarnóin (i.n.)","time.am":"r.n.","time.pm":"i.n."} satisfies Messages;

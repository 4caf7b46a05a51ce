import type { Messages } from "../messages/index.js";

export default {"time.hour":"Time","time.minute":"Minutter","time.period":"a.m. (før klokken 12 på dagen) eller p.m. (etter klokken 12 på dagen)","time.am":"a.m.","time.pm":"p.m."} satisfies Messages;

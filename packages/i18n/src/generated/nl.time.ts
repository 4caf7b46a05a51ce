import type { Messages } from "../messages/index.js";

export default {"time.hour":"Uur","time.minute":"Minuten","time.period":"a.m. (vóór 12 uur ’s middags) of p.m. (na 12 uur ’s middags)","time.am":"a.m.","time.pm":"p.m."} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"time.hour":"Ora","time.minute":"Minute","time.period":"Înainte sau după prânz (a.m. sau p.m.)","time.am":"a.m.","time.pm":"p.m."} satisfies Messages;

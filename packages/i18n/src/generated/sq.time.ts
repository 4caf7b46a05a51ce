import type { Messages } from "../messages/index.js";

export default {"time.hour":"Ora","time.minute":"Minutat","time.period":"Paradite ose pasdite","time.am":"paradite","time.pm":"pasdite"} satisfies Messages;

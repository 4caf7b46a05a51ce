import type { Messages } from "../messages/index.js";

export default {"time.hour":"Hora","time.minute":"Minutos","time.period":"a. m. (antes del mediodía) o p. m. (después del mediodía)","time.am":"a. m.","time.pm":"p. m."} satisfies Messages;

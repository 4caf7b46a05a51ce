import type { Messages } from "../messages/index.js";

export default {"time.hour":"Hora","time.minute":"Minutos","time.period":"a. m. o p. m.","time.am":"a. m.","time.pm":"p. m."} satisfies Messages;

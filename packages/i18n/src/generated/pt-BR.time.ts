import type { Messages } from "../messages/index.js";

export default {"time.hour":"Hora","time.minute":"Minutos","time.period":"AM (antes do meio-dia) ou PM (depois do meio-dia)","time.am":"AM","time.pm":"PM"} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"partialDate.year":"که یوازې کال درته معلوم وي، ورځ او میاشت تشې پرېږدئ. که یوازې میاشت او کال درته معلوم وي، ورځ تشه پرېږدئ.","partialDate.month":"که ورځ درته معلومه نه وي، تشه یې پرېږدئ."} satisfies Messages;

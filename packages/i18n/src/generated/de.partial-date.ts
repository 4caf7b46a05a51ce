import type { Messages } from "../messages/index.js";

export default {"partialDate.year":"Wenn Sie nur das Jahr kennen, lassen Sie Tag und Monat leer. Wenn Sie nur Monat und Jahr kennen, lassen Sie den Tag leer.","partialDate.month":"Wenn Sie den Tag nicht kennen, lassen Sie ihn leer."} satisfies Messages;

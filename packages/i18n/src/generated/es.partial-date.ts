import type { Messages } from "../messages/index.js";

export default {"partialDate.year":"Si solo sabe el año, deje en blanco el día y el mes. Si solo sabe el mes y el año, deje en blanco el día.","partialDate.month":"Si no sabe el día, déjelo en blanco."} satisfies Messages;

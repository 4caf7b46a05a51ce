import type { Messages } from "../messages/index.js";

export default {"partialDate.year":"Nëse dini vetëm vitin, lërini bosh ditën dhe muajin. Nëse dini vetëm muajin dhe vitin, lëreni bosh ditën.","partialDate.month":"Nëse nuk e dini ditën, lëreni bosh."} satisfies Messages;

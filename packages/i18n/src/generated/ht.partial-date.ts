import type { Messages } from "../messages/index.js";

export default {"partialDate.year":"Si se ane a sèlman ou konnen, pa ekri ni jou a ni mwa a. Si se mwa a ak ane a sèlman ou konnen, pa ekri jou a.","partialDate.month":"Si ou pa konnen jou a, pa ekri li."} satisfies Messages;

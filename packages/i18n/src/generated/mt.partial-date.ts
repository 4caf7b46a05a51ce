import type { Messages } from "../messages/index.js";

export default {"partialDate.year":"Jekk taf is-sena biss, ħalli l-jum u x-xahar vojta. Jekk taf ix-xahar u s-sena biss, ħalli l-jum vojt.","partialDate.month":"Jekk ma tafx il-jum, ħallih vojt."} satisfies Messages;

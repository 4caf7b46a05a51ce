import type { Messages } from "../messages/index.js";

export default {"partialDate.year":"Nếu chỉ biết năm, quý vị hãy để trống ngày và tháng. Nếu chỉ biết tháng và năm, quý vị hãy để trống ngày.","partialDate.month":"Nếu không biết ngày, quý vị hãy để trống ô ngày."} satisfies Messages;

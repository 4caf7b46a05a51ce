import type { Messages } from "../messages/index.js";

export default {"partialDate.year":"જો તમને ફક્ત વર્ષ ખબર હોય તો દિવસ અને મહિનો ખાલી રાખો. જો ફક્ત મહિનો અને વર્ષ ખબર હોય તો દિવસ ખાલી રાખો.","partialDate.month":"જો તમને દિવસ ખબર ન હોય તો તે ખાલી રાખો."} satisfies Messages;

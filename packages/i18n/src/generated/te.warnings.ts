import type { Messages } from "../messages/index.js";

export default {"warningTitle":"కొనసాగించే ముందు సరిచూసుకోండి","warningText":"అన్నీ సరిగ్గా ఉంటే, “కొనసాగించండి”ను మళ్లీ ఎంచుకోండి.","warningPrefix":"సరిచూసుకోండి:"} satisfies Messages;

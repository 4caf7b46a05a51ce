import type { Messages } from "../messages/index.js";

export default {"draft.elsewhere":"ይህ ቅጽ ሁለት ጊዜ ተከፍቷል፤ ለምሳሌ በሌላ የአሳሽ ገጽም ክፍት ሊሆን ይችላል። እዚያ እስኪዘጋ ድረስ፣ እዚህ የሚቀይሩት ነገር በዚህ መሣሪያ ላይ አይቀመጥም።"} satisfies Messages;

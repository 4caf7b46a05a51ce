import type { Messages } from "../messages/index.js";

export default {"calendar.open":"ከቀን መቁጠሪያ ይምረጡ","calendar.title":"ቀን ይምረጡ","calendar.keys":"የቀስት ቁልፎች በቀን እና በሳምንት፣ Page Up እና Page Down ደግሞ በወር ያንቀሳቅሳሉ።","calendar.previousYear":"ቀዳሚው ዓመት","calendar.previousMonth":"ቀዳሚው ወር","calendar.nextMonth":"የሚቀጥለው ወር","calendar.nextYear":"የሚቀጥለው ዓመት","calendar.close":"የቀን መቁጠሪያውን ይዝጉ","calendar.chosen":"{date} አሁን በሳጥኖቹ ውስጥ ገብቷል።","calendar.failed":"የቀን መቁጠሪያው ሊከፈት አልቻለም። ቀኑን በሳጥኖቹ ውስጥ ያስገቡ።"} satisfies Messages;

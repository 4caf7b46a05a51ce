import type { Messages } from "../messages/index.js";

export default {"bank.sortCode":"የባንክ ቅርንጫፍ ኮድ (Sort code)","bank.routing":"የባንክ መለያ ቁጥር (Routing number)","bank.account":"የሒሳብ ቁጥር","error.required.sortCode":"የባንክ ቅርንጫፍ ኮድ (Sort code) ያስገቡ","error.required.routing":"የባንክ መለያ ቁጥር (Routing number) ያስገቡ","error.required.account":"የሒሳብ ቁጥር ያስገቡ","error.account.sortCode":"6 አኃዞች ያሉት የባንክ ቅርንጫፍ ኮድ (Sort code) ያስገቡ፣ ለምሳሌ 20-00-00","error.account.routing":"9 አኃዞች ያሉት የባንክ መለያ ቁጥር (Routing number) ያስገቡ"} satisfies Messages;

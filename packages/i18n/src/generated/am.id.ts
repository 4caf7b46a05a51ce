import type { Messages } from "../messages/index.js";

export default {"idExample":"ለምሳሌ {example}","error.required.national-id":"ቁጥር ያስገቡ","error.idFormat":"ሙሉውን ቁጥር ያስገቡ፣ ለምሳሌ {example}","error.required.asked.national-id":"{called}፦ ቁጥር ያስገቡ","error.idFormat.called":"{called}፦ ሙሉውን ቁጥር ያስገቡ፣ ለምሳሌ {example}"} satisfies Messages;

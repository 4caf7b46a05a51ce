import type { Messages } from "../messages/index.js";

export default {"idExample":"ንኣብነት {example}","error.required.national-id":"ቁጽሪ ኣእትዉ","error.idFormat":"ምሉእ ቁጽሪ ኣእትዉ፣ ንኣብነት {example}","error.required.asked.national-id":"{called}፦ ቁጽሪ ኣእትዉ","error.idFormat.called":"{called}፦ ምሉእ ቁጽሪ ኣእትዉ፣ ንኣብነት {example}"} satisfies Messages;

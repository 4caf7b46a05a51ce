import type { Messages } from "../messages/index.js";

export default {"bank.sortCode":"ኮድ ጨንፈር ባንኪ (Sort code)","bank.routing":"መለለዪ ቁጽሪ ባንኪ (Routing number)","bank.account":"ቁጽሪ ሕሳብ","error.required.sortCode":"ኮድ ጨንፈር ባንኪ (Sort code) ኣእትዉ","error.required.routing":"መለለዪ ቁጽሪ ባንኪ (Routing number) ኣእትዉ","error.required.account":"ቁጽሪ ሕሳብ ኣእትዉ","error.account.sortCode":"6 ኣሃዛት ዘለዎ ኮድ ጨንፈር ባንኪ (Sort code) ኣእትዉ፣ ንኣብነት 20-00-00","error.account.routing":"9 ኣሃዛት ዘለዎ መለለዪ ቁጽሪ ባንኪ (Routing number) ኣእትዉ"} satisfies Messages;

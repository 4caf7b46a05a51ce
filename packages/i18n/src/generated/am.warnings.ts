import type { Messages } from "../messages/index.js";

export default {"warningTitle":"ከመቀጠልዎ በፊት ያረጋግጡ","warningText":"ሁሉም ነገር ትክክል ከሆነ «ይቀጥሉ» የሚለውን እንደገና ይምረጡ።","warningPrefix":"ያረጋግጡ፦"} satisfies Messages;

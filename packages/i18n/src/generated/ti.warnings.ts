import type { Messages } from "../messages/index.js";

export default {"warningTitle":"ቅድሚ ምቕጻልኩም ኣረጋግጹ","warningText":"ኩሉ ቅኑዕ እንተኾይኑ፣ “ቀጽሉ” ዝብል እንደገና ምረጹ።","warningPrefix":"ኣረጋግጹ፦"} satisfies Messages;

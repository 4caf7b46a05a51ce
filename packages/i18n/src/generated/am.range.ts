import type { Messages } from "../messages/index.js";

export default {"range.from":"የመጀመሪያ ቀን","range.to":"የመጨረሻ ቀን","range.dates":"ከ{from} እስከ {to}","error.required.date-range":"ሁለቱንም ቀኖች ያስገቡ","error.rangeOrder":"የመጨረሻው ቀን ከመጀመሪያው ቀን በፊት መሆን የለበትም","error.rangeLength.short":{"one":"ቢያንስ የ{count} ቀን ጊዜ ያስገቡ","other":"ቢያንስ የ{count} ቀናት ጊዜ ያስገቡ"},"error.rangeLength":{"one":"ከ{count} ቀን ያልበለጠ ጊዜ ያስገቡ","other":"ከ{count} ቀናት ያልበለጠ ጊዜ ያስገቡ"},"error.required.asked.date-range":"{called}፦ ሁለቱንም ቀኖች ያስገቡ","error.rangeOrder.called":"{called}፦ ከመጀመሪያው ቀን በፊት ያልሆነ የመጨረሻ ቀን ያስገቡ"} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"table.paste":"ከተመን ሉህ የቀዱትን ብዙ ረድፍ በአንድ ሕዋስ ውስጥ መለጠፍ ይችላሉ።","table.pasted":{"one":"{count} ረድፍ ተለጥፏል።","other":"{count} ረድፎች ተለጥፈዋል።"},"table.notRead":"{row}፣ {column}፦ «{text}» ከምርጫዎቹ ውስጥ ስለሌለ አልተለጠፈም።","table.rowsLeft":{"one":"ለ{count} ረድፍ ቦታ ስላልነበረ አልተለጠፈም።","other":"ለ{count} ረድፎች ቦታ ስላልነበረ አልተለጠፉም።"},"table.columnsLeft":"ከመጨረሻው ዓምድ በኋላ ያለው አልተለጠፈም።"} satisfies Messages;

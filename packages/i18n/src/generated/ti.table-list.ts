import type { Messages } from "../messages/index.js";

export default {"table.paste":"ካብ ሰሌዳ ሕሳብ ዝቐዳሕኩምዎም ብዙሓት መስርዓት ኣብ ሓደ ቤት ክትለጥፉ ትኽእሉ።","table.pasted":{"one":"{count} መስርዕ ተለጢፉ።","other":"{count} መስርዓት ተለጢፎም።"},"table.notRead":"{row}፣ {column}፦ “{text}” ካብቶም ምርጫታት ስለ ዘይኮነ ኣይተለጠፈን።","table.rowsLeft":{"one":"ን{count} መስርዕ ቦታ ስለ ዘይነበረ ኣይተለጠፈን።","other":"ን{count} መስርዓት ቦታ ስለ ዘይነበረ ኣይተለጠፉን።"},"table.columnsLeft":"ድሕሪ እታ ናይ መወዳእታ ዓንዲ ዝነበረ ኣይተለጠፈን።"} satisfies Messages;

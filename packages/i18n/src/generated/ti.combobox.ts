import type { Messages } from "../messages/index.js";

export default {"combobox.found":{"one":"{count} መልሲ ተረኺቡ","other":"{count} መልስታት ተረኺቦም"},"combobox.none":"መልሲ ኣይተረኽበን። ኣጸሓሕፋኡ ርኣዩ፣ ወይ ክፋል ናይቲ ቃል ጥራይ ጽሓፉ።","combobox.noneOther":"ኣብቲ ዝርዝር ከምኡ ዝበለ መልሲ የለን። እቲ ንስኹም ዝጸሓፍኩምዎ ክውሰድ እዩ።"} satisfies Messages;

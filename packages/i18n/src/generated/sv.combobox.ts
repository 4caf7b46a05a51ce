import type { Messages } from "../messages/index.js";

export default {"combobox.found":{"one":"{count} svar hittades","other":"{count} svar hittades"},"combobox.none":"Inget svar hittades. Kontrollera stavningen eller skriv en kortare del av ordet.","combobox.noneOther":"Inget svar hittades i listan. Det du själv har skrivit används."} satisfies Messages;

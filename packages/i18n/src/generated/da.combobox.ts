import type { Messages } from "../messages/index.js";

export default {"combobox.found":{"one":"{count} svar fundet","other":"{count} svar fundet"},"combobox.none":"Der blev ikke fundet noget svar. Tjek stavningen, eller skriv en kortere del af ordet.","combobox.noneOther":"Der blev ikke fundet noget svar på listen. Det, du selv har skrevet, bliver brugt."} satisfies Messages;

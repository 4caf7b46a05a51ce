import type { Messages } from "../messages/index.js";

export default {"combobox.found":{"one":"{count} svar fannst","other":"{count} svör fundust"},"combobox.none":"Ekkert svar fannst. Athugaðu stafsetninguna eða skrifaðu minna af orðinu.","combobox.noneOther":"Ekkert svar fannst í listanum. Það sem þú skrifaðir verður notað."} satisfies Messages;

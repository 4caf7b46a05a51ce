import type { Messages } from "../messages/index.js";

export default {"combobox.found":{"one":"{count} answer found","other":"{count} answers found"},"combobox.none":"No answer found. Check the spelling or enter less of the word.","combobox.noneOther":"No answer found in the list. Your own words will be used."} satisfies Messages;

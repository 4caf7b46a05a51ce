import type { Messages } from "../messages/index.js";

export default {"combobox.found":{"one":"{count} ഉത്തരം കണ്ടെത്തി","other":"{count} ഉത്തരങ്ങൾ കണ്ടെത്തി"},"combobox.none":"ഉത്തരമൊന്നും കണ്ടെത്തിയില്ല. അക്ഷരത്തെറ്റുണ്ടോ എന്ന് നോക്കുക, അല്ലെങ്കിൽ വാക്കിന്റെ കുറച്ചു ഭാഗം മാത്രം എഴുതുക.","combobox.noneOther":"പട്ടികയിൽ അങ്ങനെയൊരു ഉത്തരമില്ല. നിങ്ങൾ എഴുതിയതുതന്നെ ഉത്തരമായി എടുക്കും."} satisfies Messages;

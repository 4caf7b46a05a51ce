import type { Messages } from "../messages/index.js";

export default {"combobox.found":{"one":"{count} उत्तर सापडले","other":"{count} उत्तरे सापडली"},"combobox.none":"एकही उत्तर सापडले नाही. शुद्धलेखन तपासा किंवा शब्दाचा थोडाच भाग लिहा.","combobox.noneOther":"यादीत असे उत्तर सापडले नाही. आपण लिहिलेलेच उत्तर म्हणून घेतले जाईल."} satisfies Messages;

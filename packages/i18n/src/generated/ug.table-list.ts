import type { Messages } from "../messages/index.js";

export default {"table.paste":"ئېلېكترونلۇق جەدۋەلدىن بىرنەچچە قۇرنى بىر كاتەكچىگە چاپلىيالايسىز.","table.pasted":{"one":"{count} قۇر چاپلاندى.","other":"{count} قۇر چاپلاندى."},"table.notRead":"{row}، {column}: «{text}» تاللانمىلار ئىچىدە يوق، شۇڭا چاپلانمىدى.","table.rowsLeft":{"one":"{count} قۇرغا ئورۇن يەتمىدى، شۇڭا چاپلانمىدى.","other":"{count} قۇرغا ئورۇن يەتمىدى، شۇڭا چاپلانمىدى."},"table.columnsLeft":"ئاخىرقى ئىستوندىن كېيىنكىلەر چاپلانمىدى."} satisfies Messages;

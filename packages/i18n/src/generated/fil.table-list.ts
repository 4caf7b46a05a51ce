import type { Messages } from "../messages/index.js";

export default {"table.paste":"Maaari kayong mag-paste ng ilang row mula sa spreadsheet sa isang cell.","table.pasted":{"one":"{count} row ang na-paste.","other":"{count} row ang na-paste."},"table.notRead":"{row}, {column}: wala sa mga pagpipilian ang “{text}” kaya hindi ito na-paste.","table.rowsLeft":{"one":"Walang lugar para sa {count} row kaya hindi na-paste.","other":"Walang lugar para sa {count} row kaya hindi na-paste."},"table.columnsLeft":"Hindi na-paste ang mga lampas sa huling column."} satisfies Messages;

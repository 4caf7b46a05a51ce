import type { Messages } from "../messages/index.js";

export default {"table.paste":"Anda dapat menempelkan beberapa baris dari lembar kerja ke dalam satu sel.","table.pasted":{"other":"{count} baris ditempelkan."},"table.notRead":"{row}, {column}: “{text}” tidak termasuk pilihan dan tidak ditempelkan.","table.rowsLeft":{"other":"Tidak ada tempat untuk {count} baris, sehingga tidak ditempelkan."},"table.columnsLeft":"Isi di luar kolom terakhir tidak ditempelkan."} satisfies Messages;

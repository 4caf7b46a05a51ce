import type { Messages } from "../messages/index.js";

export default {"table.paste":"Anda boleh menampal beberapa baris daripada hamparan ke dalam satu sel.","table.pasted":{"other":"{count} baris telah ditampal."},"table.notRead":"{row}, {column}: “{text}” bukan salah satu pilihan dan tidak ditampal.","table.rowsLeft":{"other":"Tiada ruang untuk {count} baris, maka baris itu tidak ditampal."},"table.columnsLeft":"Apa yang melebihi lajur terakhir tidak ditampal."} satisfies Messages;

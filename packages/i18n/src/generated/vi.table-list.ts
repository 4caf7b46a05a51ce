import type { Messages } from "../messages/index.js";

export default {"table.paste":"You can paste several rows from a spreadsheet into a cell.","table.pasted":{"other":"{count} rows were pasted."},"table.notRead":"{row}, {column}: “{text}” is none of the choices and was not pasted.","table.rowsLeft":{"other":"There was no room for {count} rows, which were not pasted."},"table.columnsLeft":"What stood beyond the last column was not pasted."} satisfies Messages;

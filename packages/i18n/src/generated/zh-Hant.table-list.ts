import type { Messages } from "../messages/index.js";

export default {"table.paste":"您可以將試算表中的多列內容貼到一個儲存格。","table.pasted":{"other":"已貼上 {count} 列。"},"table.notRead":"{row}，{column}：「{text}」不在可選項目中，未貼上。","table.rowsLeft":{"other":"列數已滿，有 {count} 列未貼上。"},"table.columnsLeft":"超出最後一欄的內容未貼上。"} satisfies Messages;

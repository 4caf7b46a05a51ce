import type { Messages } from "../messages/index.js";

export default {"table.paste":"您可以将电子表格中的多行内容粘贴到一个单元格中。","table.pasted":{"other":"已粘贴 {count} 行。"},"table.notRead":"{row}，{column}：“{text}”不在可选项中，未粘贴。","table.rowsLeft":{"other":"行数已满，有 {count} 行未粘贴。"},"table.columnsLeft":"超出最后一列的内容未粘贴。"} satisfies Messages;

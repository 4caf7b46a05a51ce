import type { Messages } from "../messages/index.js";

export default {"table.paste":"表計算ソフトの複数の行を、セルに貼り付けることができます。","table.pasted":{"other":"{count}行を貼り付けました。"},"table.notRead":"{row}、{column}：「{text}」は選択肢にないため、貼り付けられませんでした。","table.rowsLeft":{"other":"空きがないため、{count}行は貼り付けられませんでした。"},"table.columnsLeft":"最後の列からはみ出した内容は貼り付けられませんでした。"} satisfies Messages;

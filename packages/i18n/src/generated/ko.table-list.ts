import type { Messages } from "../messages/index.js";

export default {"table.paste":"스프레드시트의 여러 행을 칸에 붙여 넣을 수 있습니다.","table.pasted":{"other":"{count}개 행을 붙여 넣었습니다."},"table.notRead":"{row}, {column}: “{text}” 값은 선택할 수 있는 답변이 아니어서 붙여 넣지 않았습니다.","table.rowsLeft":{"other":"자리가 부족하여 {count}개 행은 붙여 넣지 않았습니다."},"table.columnsLeft":"마지막 열을 넘는 내용은 붙여 넣지 않았습니다."} satisfies Messages;

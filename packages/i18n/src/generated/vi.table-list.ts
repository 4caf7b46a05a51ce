import type { Messages } from "../messages/index.js";

export default {"table.paste":"Quý vị có thể dán nhiều hàng từ bảng tính vào một ô.","table.pasted":{"other":"Đã dán {count} hàng."},"table.notRead":"{row}, {column}: “{text}” không thuộc các lựa chọn nên không được dán.","table.rowsLeft":{"other":"Không đủ chỗ cho {count} hàng nên các hàng này không được dán."},"table.columnsLeft":"Phần nằm sau cột cuối cùng không được dán."} satisfies Messages;

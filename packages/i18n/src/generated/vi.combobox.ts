import type { Messages } from "../messages/index.js";

export default {"combobox.found":{"other":"Tìm thấy {count} câu trả lời"},"combobox.none":"Không tìm thấy câu trả lời nào. Vui lòng kiểm tra chính tả hoặc nhập ít chữ hơn.","combobox.noneOther":"Không tìm thấy câu trả lời nào trong danh sách. Nội dung quý vị tự nhập sẽ được sử dụng."} satisfies Messages;

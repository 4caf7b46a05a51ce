import type { Messages } from "../messages/index.js";

export default {"multiselect.added":{"other":"Đã thêm {answers}. Có {count} câu trả lời được chọn."},"multiselect.removed":{"other":"Đã xóa {answer}. Có {count} câu trả lời được chọn."},"multiselect.remove":"Xóa {answer}","multiselect.chosen":"Đã chọn: {answers}","multiselect.lines":"Vui lòng nhập mỗi câu trả lời trên một dòng riêng."} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"warningTitle":"Vui lòng kiểm tra trước khi tiếp tục","warningText":"Nếu mọi thông tin đều đúng, vui lòng chọn lại “Tiếp tục”.","warningPrefix":"Vui lòng kiểm tra:"} satisfies Messages;

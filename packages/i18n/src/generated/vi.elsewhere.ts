import type { Messages } from "../messages/index.js";

export default {"draft.elsewhere":"Biểu mẫu này cũng đang mở ở nơi khác, ví dụ trong một thẻ trình duyệt khác. Khi biểu mẫu ở đó chưa đóng, những gì quý vị sửa ở đây sẽ không được lưu trên thiết bị này."} satisfies Messages;

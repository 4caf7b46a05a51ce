import type { Messages } from "../messages/index.js";

export default {"readAs":"Đã bỏ khoảng trắng và ký tự ẩn: {code}"} satisfies Messages;

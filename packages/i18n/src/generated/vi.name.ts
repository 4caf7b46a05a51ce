import type { Messages } from "../messages/index.js";

export default {"name.prefix":"Danh xưng","name.given":"Tên","name.middle":"Tên đệm","name.family":"Họ","name.suffix":"Hậu tố tên","error.required.given":"Vui lòng nhập tên","error.required.family":"Vui lòng nhập họ"} satisfies Messages;

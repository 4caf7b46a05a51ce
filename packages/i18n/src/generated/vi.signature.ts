import type { Messages } from "../messages/index.js";

export default {"signature.name":"Nhập đầy đủ họ tên để ký","error.required.signature":"Vui lòng nhập đầy đủ họ tên để ký","error.declarationChanged":"Nội dung cam đoan đã thay đổi. Vui lòng đọc và ký lại.","error.required.called.signature":"Vui lòng nhập đầy đủ họ tên để ký {called}","error.required.asked.signature":"Vui lòng nhập đầy đủ họ tên cho {called}","error.declarationChanged.called":"Nội dung cam đoan của {called} đã thay đổi. Vui lòng đọc và ký lại."} satisfies Messages;

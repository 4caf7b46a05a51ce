import type { Messages } from "../messages/index.js";

export default {"idExample":"เช่น {example}","error.required.national-id":"กรุณากรอกหมายเลข","error.idFormat":"กรุณากรอกหมายเลขให้ครบตามรูปแบบ เช่น {example}","error.required.asked.national-id":"กรุณากรอกหมายเลข สำหรับ {called}","error.idFormat.called":"กรุณากรอกหมายเลข สำหรับ {called} ให้ครบตามรูปแบบ เช่น {example}"} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"warningTitle":"กรุณาตรวจสอบก่อนดำเนินการต่อ","warningText":"หากทุกอย่างถูกต้อง กรุณาเลือก “ดำเนินการต่อ” อีกครั้ง","warningPrefix":"กรุณาตรวจสอบ:"} satisfies Messages;

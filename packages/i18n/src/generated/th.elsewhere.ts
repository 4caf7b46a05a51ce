import type { Messages } from "../messages/index.js";

export default {"draft.elsewhere":"แบบฟอร์มนี้เปิดอยู่ที่อื่นด้วย เช่น ในแท็บอื่น ตราบใดที่ยังไม่ปิดที่นั่น สิ่งที่ท่านแก้ไขที่นี่จะไม่ถูกบันทึกในอุปกรณ์นี้"} satisfies Messages;

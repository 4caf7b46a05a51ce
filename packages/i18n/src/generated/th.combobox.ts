import type { Messages } from "../messages/index.js";

export default {"combobox.found":{"other":"พบ {count} คำตอบ"},"combobox.none":"ไม่พบคำตอบ กรุณาตรวจสอบตัวสะกด หรือพิมพ์คำให้สั้นลง","combobox.noneOther":"ไม่พบคำตอบในรายการ ระบบจะใช้คำที่ท่านพิมพ์"} satisfies Messages;

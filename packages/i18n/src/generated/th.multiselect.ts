import type { Messages } from "../messages/index.js";

export default {"multiselect.added":{"other":"เพิ่ม {answers} แล้ว เลือกไว้ {count} คำตอบ"},"multiselect.removed":{"other":"นำ {answer} ออกแล้ว เลือกไว้ {count} คำตอบ"},"multiselect.remove":"นำออก {answer}","multiselect.chosen":"เลือกไว้: {answers}","multiselect.lines":"กรุณากรอกบรรทัดละหนึ่งคำตอบ"} satisfies Messages;

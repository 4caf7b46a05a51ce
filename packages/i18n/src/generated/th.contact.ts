import type { Messages } from "../messages/index.js";

export default {"contact.by":"ช่องทางที่ต้องการให้ติดต่อ","contact.language":"ภาษา","contact.email":"อีเมล","contact.phone":"โทรศัพท์","contact.sms":"ข้อความทางโทรศัพท์มือถือ (SMS)","contact.post":"จดหมายทางไปรษณีย์","error.required.contact-preference":"กรุณาเลือกช่องทางที่ต้องการให้ติดต่อ","error.required.contact-by":"กรุณาเลือกช่องทางที่ต้องการให้ติดต่อ","error.required.contact-language":"กรุณาเลือกภาษาที่ต้องการให้ติดต่อ","error.required.asked.contact-preference":"กรุณาเลือกคำตอบ สำหรับ {called}"} satisfies Messages;

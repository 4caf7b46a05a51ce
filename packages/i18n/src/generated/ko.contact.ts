import type { Messages } from "../messages/index.js";

export default {"contact.by":"희망하는 연락 방법","contact.language":"언어","contact.email":"이메일","contact.phone":"전화","contact.sms":"문자메시지(SMS)","contact.post":"우편","error.required.contact-preference":"희망하는 연락 방법을 선택해 주세요","error.required.contact-by":"희망하는 연락 방법을 선택해 주세요","error.required.contact-language":"연락받을 언어를 선택해 주세요","error.required.asked.contact-preference":"{called} 질문의 답변을 선택해 주세요"} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"contact.by":"您希望的聯絡方式","contact.language":"語言","contact.email":"電子郵件","contact.phone":"電話","contact.sms":"手機簡訊（SMS）","contact.post":"郵寄信件","error.required.contact-preference":"請選擇您希望的聯絡方式","error.required.contact-by":"請選擇您希望的聯絡方式","error.required.contact-language":"請選擇聯絡您時使用的語言","error.required.asked.contact-preference":"請在{called}作出選擇"} satisfies Messages;

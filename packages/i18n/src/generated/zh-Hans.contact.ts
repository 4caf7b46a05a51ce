import type { Messages } from "../messages/index.js";

export default {"contact.by":"您希望的联系方式","contact.language":"语言","contact.email":"电子邮件","contact.phone":"电话","contact.sms":"手机短信","contact.post":"邮寄信件","error.required.contact-preference":"请选择您希望的联系方式","error.required.contact-by":"请选择您希望的联系方式","error.required.contact-language":"请选择联系您时使用的语言","error.required.asked.contact-preference":"请在{called}中作出选择"} satisfies Messages;

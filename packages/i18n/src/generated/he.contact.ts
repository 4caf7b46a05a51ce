import type { Messages } from "../messages/index.js";

export default {"contact.by":"איך ליצור איתי קשר","contact.language":"שפה","contact.email":"דוא\"ל","contact.phone":"שיחת טלפון","contact.sms":"מסרון (SMS)","contact.post":"מכתב בדואר","error.required.contact-preference":"יש לבחור איך ניצור איתכם קשר","error.required.contact-by":"יש לבחור איך ניצור איתכם קשר","error.required.contact-language":"יש לבחור באיזו שפה ניצור איתכם קשר","error.required.asked.contact-preference":"יש לבחור תשובה לשאלה {called}"} satisfies Messages;

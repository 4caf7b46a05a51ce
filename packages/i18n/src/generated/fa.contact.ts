import type { Messages } from "../messages/index.js";

export default {"contact.by":"روش تماس با من","contact.language":"زبان","contact.email":"ایمیل","contact.phone":"تماس تلفنی","contact.sms":"پیامک (SMS)","contact.post":"نامه پستی","error.required.contact-preference":"انتخاب کنید چگونه با شما تماس بگیریم","error.required.contact-by":"انتخاب کنید چگونه با شما تماس بگیریم","error.required.contact-language":"انتخاب کنید به چه زبانی با شما تماس بگیریم","error.required.asked.contact-preference":"برای پرسش {called} یک پاسخ را انتخاب کنید"} satisfies Messages;

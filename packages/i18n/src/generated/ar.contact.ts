import type { Messages } from "../messages/index.js";

export default {"contact.by":"وسيلة التواصل","contact.language":"اللغة","contact.email":"البريد الإلكتروني","contact.phone":"مكالمة هاتفية","contact.sms":"رسالة نصية قصيرة (SMS)","contact.post":"رسالة بالبريد","error.required.contact-preference":"يُرجى اختيار وسيلة التواصل المفضّلة","error.required.contact-by":"يُرجى اختيار وسيلة التواصل المفضّلة","error.required.contact-language":"يُرجى اختيار لغة التواصل المفضّلة","error.required.asked.contact-preference":"يُرجى اختيار إجابة عن {called}"} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"contact.by":"Kaip su jumis susisiekti","contact.language":"Kalba","contact.email":"El. paštu","contact.phone":"Telefonu","contact.sms":"SMS žinute","contact.post":"Laišku paštu","error.required.contact-preference":"Pasirinkite, kaip su jumis susisiekti","error.required.contact-by":"Pasirinkite, kaip su jumis susisiekti","error.required.contact-language":"Pasirinkite, kuria kalba su jumis susisiekti","error.required.asked.contact-preference":"{called}: pasirinkite atsakymą"} satisfies Messages;

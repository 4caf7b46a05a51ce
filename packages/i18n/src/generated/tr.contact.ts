import type { Messages } from "../messages/index.js";

export default {"contact.by":"Bana şu yolla ulaşın","contact.language":"Dil","contact.email":"E-posta","contact.phone":"Telefonla arama","contact.sms":"Kısa mesaj (SMS)","contact.post":"Postayla mektup","error.required.contact-preference":"Size nasıl ulaşmamızı istediğinizi seçin","error.required.contact-by":"Size nasıl ulaşmamızı istediğinizi seçin","error.required.contact-language":"Size hangi dilde ulaşmamızı istediğinizi seçin","error.required.asked.contact-preference":"Lütfen {called} sorusu için bir cevap seçin"} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"contact.by":"Fason pou kontakte m","contact.language":"Lang","contact.email":"Imel","contact.phone":"Apèl telefòn","contact.sms":"Mesaj tèks (SMS)","contact.post":"Lèt nan lapòs","error.required.contact-preference":"Chwazi kijan ou vle nou kontakte ou","error.required.contact-by":"Chwazi kijan ou vle nou kontakte ou","error.required.contact-language":"Chwazi nan ki lang ou vle nou kontakte ou","error.required.asked.contact-preference":"Chwazi yon repons pou kesyon {called}"} satisfies Messages;

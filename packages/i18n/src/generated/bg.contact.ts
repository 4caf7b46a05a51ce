import type { Messages } from "../messages/index.js";

export default {"contact.by":"Начин за връзка","contact.language":"Език","contact.email":"Имейл","contact.phone":"Телефонно обаждане","contact.sms":"Текстово съобщение (SMS)","contact.post":"Писмо по пощата","error.required.contact-preference":"Изберете как да се свържем с Вас","error.required.contact-by":"Изберете как да се свържем с Вас","error.required.contact-language":"Изберете езика, на който да се свържем с Вас","error.required.asked.contact-preference":"Изберете отговор в полето {called}"} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"contact.by":"Spôsob kontaktu","contact.language":"Jazyk","contact.email":"E-mail","contact.phone":"Telefonický hovor","contact.sms":"Textová správa (SMS)","contact.post":"List poštou","error.required.contact-preference":"Vyberte, ako vás máme kontaktovať","error.required.contact-by":"Vyberte, ako vás máme kontaktovať","error.required.contact-language":"Vyberte jazyk, v ktorom vás máme kontaktovať","error.required.asked.contact-preference":"Vyberte odpoveď v poli {called}"} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"contact.by":"Způsob kontaktu","contact.language":"Jazyk","contact.email":"E-mail","contact.phone":"Telefonický hovor","contact.sms":"Textová zpráva (SMS)","contact.post":"Dopis poštou","error.required.contact-preference":"Vyberte, jak vás máme kontaktovat","error.required.contact-by":"Vyberte, jak vás máme kontaktovat","error.required.contact-language":"Vyberte jazyk, ve kterém vás máme kontaktovat","error.required.asked.contact-preference":"Vyberte odpověď v poli {called}"} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"contact.by":"Način kontakta","contact.language":"Jezik","contact.email":"E-mail","contact.phone":"Telefonski poziv","contact.sms":"Tekstualna poruka (SMS)","contact.post":"Pismo poštom","error.required.contact-preference":"Odaberite kako želite da vam se javimo","error.required.contact-by":"Odaberite kako želite da vam se javimo","error.required.contact-language":"Odaberite jezik na kojem želite da vam se javimo","error.required.asked.contact-preference":"Odaberite odgovor u polju {called}"} satisfies Messages;

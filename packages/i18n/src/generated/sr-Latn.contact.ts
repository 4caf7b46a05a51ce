import type { Messages } from "../messages/index.js";

export default {"contact.by":"Način kontakta","contact.language":"Jezik","contact.email":"Imejl","contact.phone":"Telefonski poziv","contact.sms":"Tekstualna poruka (SMS)","contact.post":"Pismo poštom","error.required.contact-preference":"Izaberite kako želite da vam se javimo","error.required.contact-by":"Izaberite kako želite da vam se javimo","error.required.contact-language":"Izaberite jezik na kojem želite da vam se javimo","error.required.asked.contact-preference":"Izaberite odgovor u polju {called}"} satisfies Messages;

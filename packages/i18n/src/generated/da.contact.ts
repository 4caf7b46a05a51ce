import type { Messages } from "../messages/index.js";

export default {"contact.by":"Kontakt mig via","contact.language":"Sprog","contact.email":"E-mail","contact.phone":"Telefonopkald","contact.sms":"Sms","contact.post":"Brev med posten","error.required.contact-preference":"Vælg, hvordan du vil kontaktes","error.required.contact-by":"Vælg, hvordan du vil kontaktes","error.required.contact-language":"Vælg det sprog, du vil kontaktes på","error.required.asked.contact-preference":"Vælg et svar til {called}"} satisfies Messages;

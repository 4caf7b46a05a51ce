import type { Messages } from "../messages/index.js";

export default {"contact.by":"Kontakt meg via","contact.language":"Språk","contact.email":"E-post","contact.phone":"Telefonsamtale","contact.sms":"Tekstmelding (SMS)","contact.post":"Brev i posten","error.required.contact-preference":"Velg hvordan du vil bli kontaktet","error.required.contact-by":"Velg hvordan du vil bli kontaktet","error.required.contact-language":"Velg språket du vil bli kontaktet på","error.required.asked.contact-preference":"Velg et svar på {called}"} satisfies Messages;

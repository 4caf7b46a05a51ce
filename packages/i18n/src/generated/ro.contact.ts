import type { Messages } from "../messages/index.js";

export default {"contact.by":"Contactați-mă prin","contact.language":"Limba","contact.email":"E-mail","contact.phone":"Apel telefonic","contact.sms":"Mesaj text (SMS)","contact.post":"Scrisoare prin poștă","error.required.contact-preference":"Selectați cum doriți să vă contactăm","error.required.contact-by":"Selectați cum doriți să vă contactăm","error.required.contact-language":"Selectați limba în care doriți să vă contactăm","error.required.asked.contact-preference":"Selectați un răspuns la {called}"} satisfies Messages;

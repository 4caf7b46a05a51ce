import type { Messages } from "../messages/index.js";

export default {"contact.by":"Kuidas teiega ühendust võtta","contact.language":"Keel","contact.email":"E-kiri","contact.phone":"Telefonikõne","contact.sms":"Tekstisõnum (SMS)","contact.post":"Kiri postiga","error.required.contact-preference":"Valige, kuidas teiega ühendust võtta","error.required.contact-by":"Valige, kuidas teiega ühendust võtta","error.required.contact-language":"Valige, mis keeles teiega ühendust võtta","error.required.asked.contact-preference":"{called}: valige vastus"} satisfies Messages;

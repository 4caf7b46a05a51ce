import type { Messages } from "../messages/index.js";

export default {"contact.by":"Contattatemi tramite","contact.language":"Lingua","contact.email":"Email","contact.phone":"Telefonata","contact.sms":"SMS","contact.post":"Lettera per posta","error.required.contact-preference":"Seleziona come vuoi che ti contattiamo","error.required.contact-by":"Seleziona come vuoi che ti contattiamo","error.required.contact-language":"Seleziona la lingua in cui vuoi che ti contattiamo","error.required.asked.contact-preference":"Seleziona una risposta a {called}"} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"contact.by":"Sposób kontaktu","contact.language":"Język","contact.email":"E-mail","contact.phone":"Rozmowa telefoniczna","contact.sms":"Wiadomość SMS","contact.post":"List pocztą","error.required.contact-preference":"Wybierz, jak mamy się z Tobą kontaktować","error.required.contact-by":"Wybierz, jak mamy się z Tobą kontaktować","error.required.contact-language":"Wybierz język, w którym mamy się z Tobą kontaktować","error.required.asked.contact-preference":"Wybierz odpowiedź w polu {called}"} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"contact.by":"Neem contact met mij op via","contact.language":"Taal","contact.email":"E-mail","contact.phone":"Telefoon","contact.sms":"Sms","contact.post":"Brief per post","error.required.contact-preference":"Kies hoe we contact met u moeten opnemen","error.required.contact-by":"Kies hoe we contact met u moeten opnemen","error.required.contact-language":"Kies in welke taal we contact met u moeten opnemen","error.required.asked.contact-preference":"Kies een antwoord bij {called}"} satisfies Messages;

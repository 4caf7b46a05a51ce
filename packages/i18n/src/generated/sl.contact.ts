import type { Messages } from "../messages/index.js";

export default {"contact.by":"Način obveščanja","contact.language":"Jezik","contact.email":"E-pošta","contact.phone":"Telefonski klic","contact.sms":"Sporočilo SMS","contact.post":"Pismo po pošti","error.required.contact-preference":"Izberite, kako naj vas obveščamo","error.required.contact-by":"Izberite, kako naj vas obveščamo","error.required.contact-language":"Izberite jezik, v katerem naj vas obveščamo","error.required.asked.contact-preference":"Izberite odgovor v polju {called}"} satisfies Messages;

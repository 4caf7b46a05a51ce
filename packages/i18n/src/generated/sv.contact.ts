import type { Messages } from "../messages/index.js";

export default {"contact.by":"Kontakta mig via","contact.language":"Språk","contact.email":"E-post","contact.phone":"Telefonsamtal","contact.sms":"Sms","contact.post":"Brev med posten","error.required.contact-preference":"Välj hur du vill bli kontaktad","error.required.contact-by":"Välj hur du vill bli kontaktad","error.required.contact-language":"Välj vilket språk du vill bli kontaktad på","error.required.asked.contact-preference":"Välj ett svar på {called}"} satisfies Messages;

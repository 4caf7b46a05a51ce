import type { Messages } from "../messages/index.js";

export default {"contact.by":"A kapcsolattartás módja","contact.language":"Nyelv","contact.email":"E-mail","contact.phone":"Telefonhívás","contact.sms":"SMS","contact.post":"Postai levél","error.required.contact-preference":"Válassza ki, hogyan keressük Önt","error.required.contact-by":"Válassza ki, hogyan keressük Önt","error.required.contact-language":"Válassza ki, milyen nyelven keressük Önt","error.required.asked.contact-preference":"Válasszon egy lehetőséget ebben a mezőben: {called}"} satisfies Messages;

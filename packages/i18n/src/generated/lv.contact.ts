import type { Messages } from "../messages/index.js";

export default {"contact.by":"Kā ar jums sazināties","contact.language":"Valoda","contact.email":"E-pasts","contact.phone":"Tālruņa zvans","contact.sms":"Īsziņa (SMS)","contact.post":"Vēstule pa pastu","error.required.contact-preference":"Izvēlieties, kā ar jums sazināties","error.required.contact-by":"Izvēlieties, kā ar jums sazināties","error.required.contact-language":"Izvēlieties, kādā valodā ar jums sazināties","error.required.asked.contact-preference":"{called}: izvēlieties atbildi"} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"contact.by":"Начин контакта","contact.language":"Језик","contact.email":"Имејл","contact.phone":"Телефонски позив","contact.sms":"Текстуална порука (SMS)","contact.post":"Писмо поштом","error.required.contact-preference":"Изаберите како желите да вам се јавимо","error.required.contact-by":"Изаберите како желите да вам се јавимо","error.required.contact-language":"Изаберите језик на којем желите да вам се јавимо","error.required.asked.contact-preference":"Изаберите одговор у пољу {called}"} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"contact.by":"Спосіб зв’язку","contact.language":"Мова","contact.email":"Електронна пошта","contact.phone":"Телефонний дзвінок","contact.sms":"Текстове повідомлення (SMS)","contact.post":"Лист поштою","error.required.contact-preference":"Виберіть, як із вами зв’язатися","error.required.contact-by":"Виберіть, як із вами зв’язатися","error.required.contact-language":"Виберіть мову, якою вам відповідати","error.required.asked.contact-preference":"Виберіть відповідь у полі {called}"} satisfies Messages;

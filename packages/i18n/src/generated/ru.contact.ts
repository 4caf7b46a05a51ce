import type { Messages } from "../messages/index.js";

export default {"contact.by":"Способ связи","contact.language":"Язык","contact.email":"Электронная почта","contact.phone":"Телефонный звонок","contact.sms":"Текстовое сообщение (SMS)","contact.post":"Письмо по почте","error.required.contact-preference":"Выберите, как с вами связаться","error.required.contact-by":"Выберите, как с вами связаться","error.required.contact-language":"Выберите язык, на котором вам отвечать","error.required.asked.contact-preference":"Выберите ответ в поле {called}"} satisfies Messages;

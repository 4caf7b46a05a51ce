import type { Messages } from "../messages/index.js";

export default {"contact.by":"مەن بىلەن ئالاقىلىشىش ئۇسۇلى","contact.language":"تىل","contact.email":"ئېلخەت","contact.phone":"تېلېفون","contact.sms":"قىسقا ئۇچۇر (SMS)","contact.post":"پوچتا ئارقىلىق خەت","error.required.contact-preference":"سىز بىلەن قانداق ئالاقىلىشىشىمىزنى تاللاڭ","error.required.contact-by":"سىز بىلەن قانداق ئالاقىلىشىشىمىزنى تاللاڭ","error.required.contact-language":"سىز بىلەن قايسى تىلدا ئالاقىلىشىشىمىزنى تاللاڭ","error.required.asked.contact-preference":"{called} دېگەن سوئالغا جاۋاب تاللاڭ"} satisfies Messages;

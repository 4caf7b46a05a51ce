import type { Messages } from "../messages/index.js";

export default {"contact.by":"Prefiro que me contactem por","contact.language":"Língua","contact.email":"Email","contact.phone":"Chamada telefónica","contact.sms":"Mensagem de texto (SMS)","contact.post":"Carta por correio","error.required.contact-preference":"Selecione como prefere o contacto","error.required.contact-by":"Selecione como prefere o contacto","error.required.contact-language":"Selecione a língua em que prefere o contacto","error.required.asked.contact-preference":"Selecione uma resposta para {called}"} satisfies Messages;

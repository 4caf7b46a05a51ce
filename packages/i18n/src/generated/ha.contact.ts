import type { Messages } from "../messages/index.js";

export default {"contact.by":"Ku tuntuɓe ni ta","contact.language":"Harshe","contact.email":"Imel","contact.phone":"Kiran waya","contact.sms":"Saƙon tes (SMS)","contact.post":"Wasiƙa ta gidan waya","error.required.contact-preference":"Ku zaɓi yadda kuke so a tuntuɓe ku","error.required.contact-by":"Ku zaɓi yadda kuke so a tuntuɓe ku","error.required.contact-language":"Ku zaɓi harshen da kuke so a tuntuɓe ku da shi","error.required.asked.contact-preference":"Ku zaɓi amsar tambayar {called}"} satisfies Messages;

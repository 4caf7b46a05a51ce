import type { Messages } from "../messages/index.js";

export default {"contact.by":"Contact me by","contact.language":"Language","contact.email":"Email","contact.phone":"Phone call","contact.sms":"Text message (SMS)","contact.post":"Letter by post","error.required.contact-preference":"Select how you want to be contacted","error.required.contact-by":"Select how you want to be contacted","error.required.contact-language":"Select the language you want to be contacted in","error.required.asked.contact-preference":"Select an answer to {called}"} satisfies Messages;

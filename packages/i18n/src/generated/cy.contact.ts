import type { Messages } from "../messages/index.js";

export default {"contact.by":"Sut i gysylltu â mi","contact.language":"Iaith","contact.email":"E-bost","contact.phone":"Galwad ffôn","contact.sms":"Neges destun (SMS)","contact.post":"Llythyr drwy’r post","error.required.contact-preference":"Dewiswch sut yr hoffech i ni gysylltu â chi","error.required.contact-by":"Dewiswch sut yr hoffech i ni gysylltu â chi","error.required.contact-language":"Dewiswch ym mha iaith yr hoffech i ni gysylltu â chi","error.required.asked.contact-preference":"Dewiswch ateb i {called}"} satisfies Messages;

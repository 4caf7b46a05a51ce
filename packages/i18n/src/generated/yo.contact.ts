import type { Messages } from "../messages/index.js";

export default {"contact.by":"Ẹ kàn sí mi nípasẹ̀","contact.language":"Èdè","contact.email":"Ímeèlì","contact.phone":"Ìpè fóònù","contact.sms":"Àtẹ̀jíṣẹ́ (SMS)","contact.post":"Lẹ́tà nípasẹ̀ ilé ìfìwéránṣẹ́","error.required.contact-preference":"Ẹ yan ọ̀nà tí ẹ fẹ́ kí a gbà kàn sí yín","error.required.contact-by":"Ẹ yan ọ̀nà tí ẹ fẹ́ kí a gbà kàn sí yín","error.required.contact-language":"Ẹ yan èdè tí ẹ fẹ́ kí a fi kàn sí yín","error.required.asked.contact-preference":"Ẹ yan ìdáhùn kan sí ìbéèrè {called}"} satisfies Messages;

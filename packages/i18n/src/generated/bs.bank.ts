import type { Messages } from "../messages/index.js";

export default {"bank.sortCode":"Kod poslovnice banke (sort code)","bank.routing":"Kod banke (routing number)","bank.account":"Broj računa","error.required.sortCode":"Unesite kod poslovnice banke (sort code)","error.required.routing":"Unesite kod banke (routing number)","error.required.account":"Unesite broj računa","error.account.sortCode":"Unesite kod poslovnice banke (sort code) sa 6 cifara, na primjer 20-00-00","error.account.routing":"Unesite kod banke (routing number) sa 9 cifara"} satisfies Messages;

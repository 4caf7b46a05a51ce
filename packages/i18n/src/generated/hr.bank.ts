import type { Messages } from "../messages/index.js";

export default {"bank.sortCode":"Kod poslovnice banke (sort code)","bank.routing":"Kod banke (routing number)","bank.account":"Broj računa","error.required.sortCode":"Upišite kod poslovnice banke (sort code)","error.required.routing":"Upišite kod banke (routing number)","error.required.account":"Upišite broj računa","error.account.sortCode":"Upišite kod poslovnice banke (sort code) sa 6 znamenki, na primjer 20-00-00","error.account.routing":"Upišite kod banke (routing number) s 9 znamenki"} satisfies Messages;

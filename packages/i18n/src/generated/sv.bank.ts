import type { Messages } from "../messages/index.js";

export default {"bank.sortCode":"Clearingnummer (sort code)","bank.routing":"Bankkod (routing number)","bank.account":"Kontonummer","error.required.sortCode":"Ange ett clearingnummer (sort code)","error.required.routing":"Ange bankkoden (routing number)","error.required.account":"Ange ett kontonummer","error.account.sortCode":"Ange ett clearingnummer (sort code) med 6 siffror, till exempel 20-00-00","error.account.routing":"Ange bankkoden (routing number) med 9 siffror"} satisfies Messages;

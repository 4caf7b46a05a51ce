import type { Messages } from "../messages/index.js";

export default {"bank.sortCode":"Bankkód (sort code)","bank.routing":"Bankkód (routing number)","bank.account":"Számlaszám","error.required.sortCode":"Adja meg a bankkódot (sort code)","error.required.routing":"Adja meg a bankkódot (routing number)","error.required.account":"Adja meg a számlaszámot","error.account.sortCode":"A bankkódot (sort code) 6 számjeggyel adja meg, például 20-00-00","error.account.routing":"A bankkódot (routing number) 9 számjeggyel adja meg"} satisfies Messages;

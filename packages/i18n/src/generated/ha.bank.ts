import type { Messages } from "../messages/index.js";

export default {"bank.sortCode":"Lambar reshen banki (sort code)","bank.routing":"Lambar banki (routing number)","bank.account":"Lambar asusu","error.required.sortCode":"Ku rubuta lambar reshen banki (sort code)","error.required.routing":"Ku rubuta lambar banki (routing number)","error.required.account":"Ku rubuta lambar asusu","error.account.sortCode":"Ku rubuta lambar reshen banki (sort code) da lambobi 6, kamar 20-00-00","error.account.routing":"Ku rubuta lambar banki (routing number) da lambobi 9"} satisfies Messages;

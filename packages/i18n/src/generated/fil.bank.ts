import type { Messages } from "../messages/index.js";

export default {"bank.sortCode":"Sort code","bank.routing":"Routing number","bank.account":"Account number","error.required.sortCode":"Maglagay ng sort code","error.required.routing":"Maglagay ng routing number","error.required.account":"Maglagay ng account number","error.account.sortCode":"Maglagay ng sort code na may 6 na numero, gaya ng 20-00-00","error.account.routing":"Maglagay ng routing number na may 9 na numero"} satisfies Messages;

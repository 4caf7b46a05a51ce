import type { Messages } from "../messages/index.js";

export default {"bank.sortCode":"Sort code","bank.routing":"Routing number","bank.account":"Account number","error.required.sortCode":"Enter a sort code","error.required.routing":"Enter a routing number","error.required.account":"Enter an account number","error.account.sortCode":"Enter a sort code of 6 digits, like 20-00-00","error.account.routing":"Enter a routing number of 9 digits"} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"bank.sortCode":"Koodhka laanta bangiga (Sort code)","bank.routing":"Lambarka bangiga (Routing number)","bank.account":"Lambarka akoonka","error.required.sortCode":"Geli koodhka laanta bangiga (Sort code)","error.required.routing":"Geli lambarka bangiga (Routing number)","error.required.account":"Geli lambarka akoonka","error.account.sortCode":"Geli koodhka laanta bangiga (Sort code) oo 6 god ah, sida 20-00-00","error.account.routing":"Geli lambarka bangiga (Routing number) oo 9 god ah"} satisfies Messages;

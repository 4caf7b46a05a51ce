import type { Messages } from "../messages/index.js";

export default {"bank.sortCode":"Pangakontori kood (sort code)","bank.routing":"Panga kood (routing number)","bank.account":"Kontonumber","error.required.sortCode":"Sisestage pangakontori kood (sort code)","error.required.routing":"Sisestage panga kood (routing number)","error.required.account":"Sisestage kontonumber","error.account.sortCode":"Sisestage 6-numbriline pangakontori kood (sort code), näiteks 20-00-00","error.account.routing":"Sisestage 9-numbriline panga kood (routing number)"} satisfies Messages;

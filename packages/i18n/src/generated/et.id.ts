import type { Messages } from "../messages/index.js";

export default {"idExample":"Näiteks {example}","error.required.national-id":"Sisestage kood","error.idFormat":"Sisestage kogu kood samal kujul nagu {example}","error.required.asked.national-id":"{called}: sisestage kood","error.idFormat.called":"{called}: sisestage kogu kood samal kujul nagu {example}"} satisfies Messages;

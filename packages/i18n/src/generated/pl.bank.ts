import type { Messages } from "../messages/index.js";

export default {"bank.sortCode":"Kod oddziału banku (sort code)","bank.routing":"Kod banku (routing number)","bank.account":"Numer rachunku","error.required.sortCode":"Wpisz kod oddziału banku (sort code)","error.required.routing":"Wpisz kod banku (routing number)","error.required.account":"Wpisz numer rachunku","error.account.sortCode":"Wpisz kod oddziału banku (sort code) z 6 cyfr, na przykład 20-00-00","error.account.routing":"Wpisz kod banku (routing number) z 9 cyfr"} satisfies Messages;

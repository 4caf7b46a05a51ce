import type { Messages } from "../messages/index.js";

export default {"bank.sortCode":"Bankas kods (sort code)","bank.routing":"Bankas kods (routing number)","bank.account":"Konta numurs","error.required.sortCode":"Ievadiet bankas kodu (sort code)","error.required.routing":"Ievadiet bankas kodu (routing number)","error.required.account":"Ievadiet konta numuru","error.account.sortCode":"Ievadiet bankas kodu (sort code) ar 6 cipariem, piemēram, 20-00-00","error.account.routing":"Ievadiet bankas kodu (routing number) ar 9 cipariem"} satisfies Messages;

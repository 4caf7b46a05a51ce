import type { Messages } from "../messages/index.js";

export default {"bank.sortCode":"Banko kodas (sort code)","bank.routing":"Banko kodas (routing number)","bank.account":"Sąskaitos numeris","error.required.sortCode":"Įrašykite banko kodą (sort code)","error.required.routing":"Įrašykite banko kodą (routing number)","error.required.account":"Įrašykite sąskaitos numerį","error.account.sortCode":"Banko kodą (sort code) įrašykite 6 skaitmenimis, pavyzdžiui, 20-00-00","error.account.routing":"Banko kodą (routing number) įrašykite 9 skaitmenimis"} satisfies Messages;

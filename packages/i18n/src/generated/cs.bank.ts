import type { Messages } from "../messages/index.js";

export default {"bank.sortCode":"Kód pobočky banky (sort code)","bank.routing":"Kód banky (routing number)","bank.account":"Číslo účtu","error.required.sortCode":"Zadejte kód pobočky banky (sort code)","error.required.routing":"Zadejte kód banky (routing number)","error.required.account":"Zadejte číslo účtu","error.account.sortCode":"Zadejte kód pobočky banky (sort code) o 6 číslicích, například 20-00-00","error.account.routing":"Zadejte kód banky (routing number) o 9 číslicích"} satisfies Messages;

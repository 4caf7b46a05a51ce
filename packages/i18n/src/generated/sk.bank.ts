import type { Messages } from "../messages/index.js";

export default {"bank.sortCode":"Kód pobočky banky (sort code)","bank.routing":"Kód banky (routing number)","bank.account":"Číslo účtu","error.required.sortCode":"Zadajte kód pobočky banky (sort code)","error.required.routing":"Zadajte kód banky (routing number)","error.required.account":"Zadajte číslo účtu","error.account.sortCode":"Zadajte kód pobočky banky (sort code) so 6 číslicami, napríklad 20-00-00","error.account.routing":"Zadajte kód banky (routing number) s 9 číslicami"} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"bank.sortCode":"Bankens registreringsnummer (sort code)","bank.routing":"Bankens nummer (routing number)","bank.account":"Kontonummer","error.required.sortCode":"Skriv bankens registreringsnummer (sort code)","error.required.routing":"Skriv bankens nummer (routing number)","error.required.account":"Skriv et kontonummer","error.account.sortCode":"Skriv bankens registreringsnummer (sort code) med 6 cifre, for eksempel 20-00-00","error.account.routing":"Skriv bankens nummer (routing number) med 9 cifre"} satisfies Messages;

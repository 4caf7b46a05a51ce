import type { Messages } from "../messages/index.js";

export default {"combobox.found":{"one":"Fant {count} svar","other":"Fant {count} svar"},"combobox.none":"Fant ingen svar. Sjekk stavemåten, eller skriv en kortere del av ordet.","combobox.noneOther":"Fant ingen svar i listen. Det du selv har skrevet, blir brukt."} satisfies Messages;

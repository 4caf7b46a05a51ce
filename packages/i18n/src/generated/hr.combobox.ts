import type { Messages } from "../messages/index.js";

export default {"combobox.found":{"one":"Pronađen je {count} odgovor","few":"Pronađena su {count} odgovora","other":"Pronađeno je {count} odgovora"},"combobox.none":"Nije pronađen nijedan odgovor. Provjerite pravopis ili upišite manje slova.","combobox.noneOther":"Na popisu nema takvog odgovora. Upotrijebit će se ono što ste upisali."} satisfies Messages;

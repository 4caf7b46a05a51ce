import type { Messages } from "../messages/index.js";

export default {"combobox.found":{"one":"Pronađen je {count} odgovor","few":"Pronađena su {count} odgovora","other":"Pronađeno je {count} odgovora"},"combobox.none":"Nije pronađen nijedan odgovor. Proverite pravopis ili unesite manje slova.","combobox.noneOther":"Na spisku nema takvog odgovora. Koristiće se ono što ste uneli."} satisfies Messages;

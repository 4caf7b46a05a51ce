import type { Messages } from "../messages/index.js";

export default {"combobox.found":{"one":"Pronađen je {count} odgovor","few":"Pronađena su {count} odgovora","other":"Pronađeno je {count} odgovora"},"combobox.none":"Nije pronađen nijedan odgovor. Provjerite pravopis ili unesite manje slova.","combobox.noneOther":"Na spisku nema takvog odgovora. Koristit će se ono što ste unijeli."} satisfies Messages;

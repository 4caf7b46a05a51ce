import type { Messages } from "../messages/index.js";

export default {"combobox.found":{"one":"Leiti {count} vastus","other":"Leiti {count} vastust"},"combobox.none":"Vastust ei leitud. Kontrollige õigekirja või sisestage ainult osa sõnast.","combobox.noneOther":"Loendist vastust ei leitud. Vastuseks läheb see, mida ise kirjutasite."} satisfies Messages;

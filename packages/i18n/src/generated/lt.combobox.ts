import type { Messages } from "../messages/index.js";

export default {"combobox.found":{"one":"Rastas {count} atsakymas","few":"Rasti {count} atsakymai","many":"Rasta {count} atsakymo","other":"Rasta {count} atsakymų"},"combobox.none":"Atsakymų nerasta. Patikrinkite rašybą arba įrašykite tik dalį žodžio.","combobox.noneOther":"Sąraše tokio atsakymo nėra. Bus naudojama tai, ką parašėte."} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"combobox.found":{"one":"Najden {count} odgovor","two":"Najdena {count} odgovora","few":"Najdeni {count} odgovori","other":"Najdenih {count} odgovorov"},"combobox.none":"Noben odgovor ni najden. Preverite črkovanje ali vnesite manj črk.","combobox.noneOther":"Na seznamu ni takega odgovora. Uporabljeno bo vaše besedilo."} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"combobox.found":{"one":"Nalezena {count} odpověď","few":"Nalezeny {count} odpovědi","many":"Nalezeno {count} odpovědi","other":"Nalezeno {count} odpovědí"},"combobox.none":"Žádná odpověď nenalezena. Zkontrolujte pravopis nebo napište méně písmen.","combobox.noneOther":"V seznamu taková odpověď není. Použije se vaše vlastní znění."} satisfies Messages;

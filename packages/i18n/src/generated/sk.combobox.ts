import type { Messages } from "../messages/index.js";

export default {"combobox.found":{"one":"Nájdená {count} odpoveď","few":"Nájdené {count} odpovede","many":"Nájdených {count} odpovede","other":"Nájdených {count} odpovedí"},"combobox.none":"Nenašla sa žiadna odpoveď. Skontrolujte pravopis alebo napíšte menej písmen.","combobox.noneOther":"V zozname taká odpoveď nie je. Použije sa vaše vlastné znenie."} satisfies Messages;

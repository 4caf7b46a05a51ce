import type { Messages } from "../messages/index.js";

export default {"combobox.found":{"one":"Пронађен је {count} одговор","few":"Пронађена су {count} одговора","other":"Пронађено је {count} одговора"},"combobox.none":"Није пронађен ниједан одговор. Проверите правопис или унесите мање слова.","combobox.noneOther":"На списку нема таквог одговора. Користиће се оно што сте унели."} satisfies Messages;

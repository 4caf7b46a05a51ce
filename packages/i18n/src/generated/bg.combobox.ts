import type { Messages } from "../messages/index.js";

export default {"combobox.found":{"one":"Намерен е {count} отговор","other":"Намерени са {count} отговора"},"combobox.none":"Няма намерен отговор. Проверете правописа или въведете по-малко букви.","combobox.noneOther":"В списъка няма такъв отговор. Ще се използва написаното от Вас."} satisfies Messages;

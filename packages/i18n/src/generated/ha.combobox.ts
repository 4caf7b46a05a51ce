import type { Messages } from "../messages/index.js";

export default {"combobox.found":{"one":"An sami amsa {count}","other":"An sami amsoshi {count}"},"combobox.none":"Ba a sami amsa ba. Ku duba yadda kuka rubuta kalmar, ko ku rubuta kaɗan daga cikinta.","combobox.noneOther":"Ba a sami amsa a cikin jerin ba. Za a yi amfani da abin da kuka rubuta."} satisfies Messages;

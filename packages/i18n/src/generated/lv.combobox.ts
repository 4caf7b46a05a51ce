import type { Messages } from "../messages/index.js";

export default {"combobox.found":{"zero":"Atrastas {count} atbildes","one":"Atrasta {count} atbilde","other":"Atrastas {count} atbildes"},"combobox.none":"Nav atrasta neviena atbilde. Pārbaudiet pareizrakstību vai ievadiet tikai daļu vārda.","combobox.noneOther":"Sarakstā nav atrasta neviena atbilde. Tiks izmantots tas, ko ierakstījāt."} satisfies Messages;

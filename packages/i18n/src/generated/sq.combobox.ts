import type { Messages } from "../messages/index.js";

export default {"combobox.found":{"one":"U gjet {count} përgjigje","other":"U gjetën {count} përgjigje"},"combobox.none":"Nuk u gjet asnjë përgjigje. Kontrolloni drejtshkrimin ose shkruani më pak shkronja.","combobox.noneOther":"Nuk u gjet asnjë përgjigje në listë. Do të përdoret ajo që keni shkruar ju."} satisfies Messages;

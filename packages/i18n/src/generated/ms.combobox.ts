import type { Messages } from "../messages/index.js";

export default {"combobox.found":{"other":"{count} jawapan dijumpai"},"combobox.none":"Tiada jawapan dijumpai. Sila semak ejaan atau kurangkan huruf yang ditaip.","combobox.noneOther":"Tiada jawapan dijumpai dalam senarai. Perkataan yang anda taip akan digunakan."} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"combobox.found":{"one":"{count} Antwort gefunden","other":"{count} Antworten gefunden"},"combobox.none":"Keine Antwort gefunden. Prüfen Sie die Schreibweise oder geben Sie nur einen Teil des Wortes ein.","combobox.noneOther":"Keine Antwort in der Liste gefunden. Es gilt, was Sie selbst geschrieben haben."} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"combobox.found":{"one":"{count} risposta trovata","many":"{count} di risposte trovate","other":"{count} risposte trovate"},"combobox.none":"Nessuna risposta trovata. Controlla come hai scritto la parola o scrivine solo una parte.","combobox.noneOther":"Nessuna risposta trovata in elenco. Useremo quello che hai scritto."} satisfies Messages;

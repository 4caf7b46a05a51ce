import type { Messages } from "../messages/index.js";

export default {"combobox.found":{"one":"{count} réponse trouvée","many":"{count} de réponses trouvées","other":"{count} réponses trouvées"},"combobox.none":"Aucune réponse trouvée. Vérifiez l’orthographe ou écrivez seulement une partie du mot.","combobox.noneOther":"Aucune réponse trouvée dans la liste. Ce que vous avez écrit sera utilisé tel quel."} satisfies Messages;

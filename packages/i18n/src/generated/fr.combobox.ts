import type { Messages } from "../messages/index.js";

export default {"combobox.found":{"one":"{count} réponse trouvée","many":"{count} de réponses trouvées","other":"{count} réponses trouvées"},"combobox.none":"Aucune réponse trouvée. Vérifiez l’orthographe ou n’écrivez qu’une partie du mot.","combobox.noneOther":"Aucune réponse trouvée dans la liste. Ce que vous avez écrit sera repris tel quel."} satisfies Messages;

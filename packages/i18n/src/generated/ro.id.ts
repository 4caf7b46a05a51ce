import type { Messages } from "../messages/index.js";

export default {"idExample":"De exemplu, {example}","error.required.national-id":"Introduceți numărul","error.idFormat":"Introduceți numărul complet, în forma {example}","error.required.asked.national-id":"Introduceți numărul pentru {called}","error.idFormat.called":"Introduceți pentru {called} numărul complet, în forma {example}"} satisfies Messages;

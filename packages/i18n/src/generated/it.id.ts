import type { Messages } from "../messages/index.js";

export default {"idExample":"Per esempio: {example}","error.required.national-id":"Inserisci il numero o il codice","error.idFormat":"Inserisci il numero o il codice completo, in un formato come {example}","error.required.asked.national-id":"Inserisci il numero o il codice per {called}","error.idFormat.called":"Per {called}, inserisci il numero o il codice completo, in un formato come {example}"} satisfies Messages;

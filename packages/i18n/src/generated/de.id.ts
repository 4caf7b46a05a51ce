import type { Messages } from "../messages/index.js";

export default {"idExample":"Zum Beispiel {example}","error.required.national-id":"Geben Sie eine Nummer ein","error.idFormat":"Geben Sie die vollständige Nummer ein, in einer Form wie {example}","error.required.asked.national-id":"Geben Sie eine Nummer für {called} ein","error.idFormat.called":"{called}: Geben Sie die vollständige Nummer ein, in einer Form wie {example}"} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"idExample":"Napríklad {example}","error.required.national-id":"Zadajte číslo","error.idFormat":"Zadajte úplné číslo, napríklad {example}","error.required.asked.national-id":"Zadajte číslo do poľa {called}","error.idFormat.called":"Do poľa {called} zadajte úplné číslo, napríklad {example}"} satisfies Messages;

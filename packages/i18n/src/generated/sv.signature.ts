import type { Messages } from "../messages/index.js";

export default {"signature.name":"Skriv ditt fullständiga namn för att skriva under","error.required.signature":"Skriv ditt fullständiga namn för att skriva under","error.declarationChanged":"Försäkran har ändrats. Läs den och skriv under igen.","error.required.called.signature":"Skriv ditt fullständiga namn för att skriva under {called}","error.required.asked.signature":"Skriv ditt fullständiga namn för {called}","error.declarationChanged.called":"Försäkran för {called} har ändrats. Läs den och skriv under igen."} satisfies Messages;

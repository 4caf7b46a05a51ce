import type { Messages } from "../messages/index.js";

export default {"signature.name":"Typ uw volledige naam om te ondertekenen","error.required.signature":"Typ uw volledige naam om te ondertekenen","error.declarationChanged":"De verklaring is gewijzigd. Lees de verklaring en onderteken opnieuw.","error.required.called.signature":"Typ uw volledige naam om {called} te ondertekenen","error.required.asked.signature":"Typ uw volledige naam bij {called}","error.declarationChanged.called":"De verklaring voor {called} is gewijzigd. Lees de verklaring en onderteken opnieuw."} satisfies Messages;

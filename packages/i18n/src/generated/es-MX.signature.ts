import type { Messages } from "../messages/index.js";

export default {"signature.name":"Escriba su nombre completo para firmar","error.required.signature":"Escriba su nombre completo para firmar","error.declarationChanged":"La declaración cambió. Léala y firme de nuevo.","error.required.called.signature":"Escriba su nombre completo para firmar {called}","error.required.asked.signature":"Escriba su nombre completo para {called}","error.declarationChanged.called":"La declaración para {called} cambió. Léala y firme de nuevo."} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"signature.name":"Escriba su nombre y apellidos para firmar","error.required.signature":"Escriba su nombre y apellidos para firmar","error.declarationChanged":"La declaración ha cambiado. Léala y firme de nuevo.","error.required.called.signature":"Escriba su nombre y apellidos para firmar {called}","error.required.asked.signature":"Escriba su nombre y apellidos para {called}","error.declarationChanged.called":"La declaración para {called} ha cambiado. Léala y firme de nuevo."} satisfies Messages;

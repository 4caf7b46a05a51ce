import type { Messages } from "../messages/index.js";

export default {"signature.name":"Clóscríobh d’ainm iomlán chun síniú","error.required.signature":"Clóscríobh d’ainm iomlán chun síniú","error.declarationChanged":"Tá an dearbhú athraithe. Léigh é agus sínigh arís é.","error.required.called.signature":"Clóscríobh d’ainm iomlán chun {called} a shíniú","error.required.asked.signature":"Clóscríobh d’ainm iomlán sa réimse {called}","error.declarationChanged.called":"Tá an dearbhú sa réimse {called} athraithe. Léigh é agus sínigh arís é."} satisfies Messages;

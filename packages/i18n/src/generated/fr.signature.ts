import type { Messages } from "../messages/index.js";

export default {"signature.name":"Écrivez votre prénom et votre nom pour signer","error.required.signature":"Écrivez votre prénom et votre nom pour signer","error.declarationChanged":"La déclaration a changé. Lisez-la et signez de nouveau.","error.required.called.signature":"Écrivez votre prénom et votre nom pour signer {called}","error.required.asked.signature":"Écrivez votre prénom et votre nom pour {called}","error.declarationChanged.called":"La déclaration pour {called} a changé. Lisez-la et signez de nouveau."} satisfies Messages;

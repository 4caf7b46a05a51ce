import type { Messages } from "../messages/index.js";

export default {"signature.name":"Ekri non konplè ou pou siyen","error.required.signature":"Ekri non konplè ou pou siyen","error.declarationChanged":"Deklarasyon an chanje. Li tèks la epi siyen ankò.","error.required.called.signature":"Ekri non konplè ou pou siyen {called}","error.required.asked.signature":"Ekri non konplè ou pou {called}","error.declarationChanged.called":"Deklarasyon pou {called} chanje. Li tèks la epi siyen ankò."} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"signature.name":"Andika jina lako kamili ili kusaini","error.required.signature":"Andika jina lako kamili ili kusaini","error.declarationChanged":"Tamko limebadilika. Lisome, kisha usaini tena.","error.required.called.signature":"Andika jina lako kamili ili kusaini {called}","error.required.asked.signature":"Andika jina lako kamili kwa {called}","error.declarationChanged.called":"Tamko la {called} limebadilika. Lisome, kisha usaini tena."} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"signature.name":"I-type ang inyong buong pangalan bilang pirma","error.required.signature":"I-type ang inyong buong pangalan bilang pirma","error.declarationChanged":"Nagbago ang pahayag. Basahin ito at pumirma muli.","error.required.called.signature":"I-type ang inyong buong pangalan bilang pirma sa {called}","error.required.asked.signature":"I-type ang inyong buong pangalan para sa {called}","error.declarationChanged.called":"Nagbago ang pahayag para sa {called}. Basahin ito at pumirma muli."} satisfies Messages;

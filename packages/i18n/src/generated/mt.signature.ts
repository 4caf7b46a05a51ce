import type { Messages } from "../messages/index.js";

export default {"signature.name":"Ikteb ismek u kunjomok biex tiffirma","error.required.signature":"Ikteb ismek u kunjomok biex tiffirma","error.declarationChanged":"Id-dikjarazzjoni nbidlet. Aqraha u erġa’ ffirma.","error.required.called.signature":"Ikteb ismek u kunjomok biex tiffirma {called}","error.required.asked.signature":"Ikteb ismek u kunjomok fil-qasam {called}","error.declarationChanged.called":"Id-dikjarazzjoni fil-qasam {called} inbidlet. Aqraha u erġa’ ffirma."} satisfies Messages;

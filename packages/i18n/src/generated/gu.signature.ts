import type { Messages } from "../messages/index.js";

export default {"signature.name":"સહી તરીકે તમારું પૂરું નામ ટાઇપ કરો","error.required.signature":"સહી તરીકે તમારું પૂરું નામ ટાઇપ કરો","error.declarationChanged":"ઘોષણા બદલાઈ છે. તે વાંચો અને ફરી સહી કરો.","error.required.called.signature":"{called}: સહી તરીકે તમારું પૂરું નામ ટાઇપ કરો","error.required.asked.signature":"{called} માટે તમારું પૂરું નામ ટાઇપ કરો","error.declarationChanged.called":"{called}: ઘોષણા બદલાઈ છે. તે વાંચો અને ફરી સહી કરો."} satisfies Messages;

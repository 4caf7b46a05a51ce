import type { Messages } from "../messages/index.js";

export default {"idExample":"Pavyzdžiui, {example}","error.required.national-id":"Įrašykite numerį arba kodą","error.idFormat":"Įrašykite visą numerį arba kodą taip, kaip parodyta pavyzdyje: {example}","error.required.asked.national-id":"{called}: įrašykite numerį arba kodą","error.idFormat.called":"{called}: įrašykite visą numerį arba kodą taip, kaip parodyta pavyzdyje – {example}"} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"signature.name":"כדי לחתום, יש להקליד את שמכם המלא","error.required.signature":"כדי לחתום, יש להקליד את שמכם המלא","error.declarationChanged":"ההצהרה השתנתה. יש לקרוא אותה ולחתום שוב.","error.required.called.signature":"כדי לחתום על {called}, יש להקליד את שמכם המלא","error.required.asked.signature":"יש להקליד את שמכם המלא עבור {called}","error.declarationChanged.called":"ההצהרה עבור {called} השתנתה. יש לקרוא אותה ולחתום שוב."} satisfies Messages;

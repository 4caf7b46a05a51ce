import type { Messages } from "../messages/index.js";

export default {"monetaryAmount.amount":"Rahamäärä","monetaryAmount.currency":"Valuutta","error.required.monetary-amount":"Kirjoita rahamäärä","error.currency":"Valitse jokin luettelon valuutoista"} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"monetaryAmount.amount":"Bedrag","monetaryAmount.currency":"Munteenheid","error.required.monetary-amount":"Vul een bedrag in","error.currency":"Kies een van de munteenheden uit de lijst"} satisfies Messages;

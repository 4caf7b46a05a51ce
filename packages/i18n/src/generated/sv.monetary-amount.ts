import type { Messages } from "../messages/index.js";

export default {"monetaryAmount.amount":"Belopp","monetaryAmount.currency":"Valuta","error.required.monetary-amount":"Ange ett belopp","error.currency":"Välj en av valutorna i listan"} satisfies Messages;

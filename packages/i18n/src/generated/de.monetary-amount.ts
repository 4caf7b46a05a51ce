import type { Messages } from "../messages/index.js";

export default {"monetaryAmount.amount":"Betrag","monetaryAmount.currency":"Währung","error.required.monetary-amount":"Geben Sie einen Betrag ein","error.currency":"Wählen Sie eine der angebotenen Währungen aus"} satisfies Messages;

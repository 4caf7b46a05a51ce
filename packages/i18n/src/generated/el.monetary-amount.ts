import type { Messages } from "../messages/index.js";

export default {"monetaryAmount.amount":"Ποσό","monetaryAmount.currency":"Νόμισμα","error.required.monetary-amount":"Γράψτε ένα ποσό","error.currency":"Επιλέξτε ένα από τα νομίσματα της λίστας"} satisfies Messages;

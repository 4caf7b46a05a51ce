import type { Messages } from "../messages/index.js";

export default {"monetaryAmount.amount":"Montant","monetaryAmount.currency":"Devise","error.required.monetary-amount":"Indiquez un montant","error.currency":"Sélectionnez l’une des devises proposées"} satisfies Messages;

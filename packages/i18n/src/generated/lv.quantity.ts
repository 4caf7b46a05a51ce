import type { Messages } from "../messages/index.js";

export default {"quantity.amount":"Daudzums","quantity.unit":"Mērvienība","error.required.quantity":"Ievadiet daudzumu","error.unit":"Izvēlieties vienu no piedāvātajām mērvienībām"} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"quantity.amount":"Mengde","quantity.unit":"Enhet","error.required.quantity":"Skriv en mengde","error.unit":"Velg en av enhetene i listen"} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"quantity.amount":"Mængde","quantity.unit":"Enhed","error.required.quantity":"Skriv en mængde","error.unit":"Vælg en af enhederne på listen"} satisfies Messages;

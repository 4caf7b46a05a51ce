import type { Messages } from "../messages/index.js";

export default {"quantity.amount":"Količina","quantity.unit":"Jedinica","error.required.quantity":"Unesite količinu","error.unit":"Odaberite jednu od ponuđenih jedinica"} satisfies Messages;

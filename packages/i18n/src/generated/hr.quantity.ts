import type { Messages } from "../messages/index.js";

export default {"quantity.amount":"Količina","quantity.unit":"Jedinica","error.required.quantity":"Upišite količinu","error.unit":"Odaberite jednu od ponuđenih jedinica"} satisfies Messages;

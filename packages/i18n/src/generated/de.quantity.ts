import type { Messages } from "../messages/index.js";

export default {"quantity.amount":"Menge","quantity.unit":"Einheit","error.required.quantity":"Geben Sie eine Menge ein","error.unit":"Wählen Sie eine der angebotenen Einheiten aus"} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"quantity.amount":"Quantité","quantity.unit":"Unité","error.required.quantity":"Indiquez une quantité","error.unit":"Sélectionnez l’une des unités proposées"} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"quantity.amount":"Magn","quantity.unit":"Eining","error.required.quantity":"Skráðu magn","error.unit":"Veldu eina af einingunum í listanum"} satisfies Messages;

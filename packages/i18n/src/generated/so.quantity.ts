import type { Messages } from "../messages/index.js";

export default {"quantity.amount":"Xaddiga","quantity.unit":"Halbeegga","error.required.quantity":"Geli xaddiga","error.unit":"Dooro mid ka mid ah halbeegyada liiska ku jira"} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"quantity.amount":"Amount","quantity.unit":"Unit","error.required.quantity":"Enter an amount","error.unit":"Select one of the units listed"} satisfies Messages;

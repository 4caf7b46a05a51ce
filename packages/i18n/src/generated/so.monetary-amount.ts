import type { Messages } from "../messages/index.js";

export default {"monetaryAmount.amount":"Xaddiga lacagta","monetaryAmount.currency":"Nooca lacagta","error.required.monetary-amount":"Geli xaddiga lacagta","error.currency":"Dooro mid ka mid ah noocyada lacagta ee liiska ku jira"} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"monetaryAmount.amount":"Kantite lajan","monetaryAmount.currency":"Kalite lajan","error.required.monetary-amount":"Ekri kantite lajan an","error.currency":"Chwazi youn nan kalite lajan ki nan lis la"} satisfies Messages;

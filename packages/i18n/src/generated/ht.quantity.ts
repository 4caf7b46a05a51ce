import type { Messages } from "../messages/index.js";

export default {"quantity.amount":"Kantite","quantity.unit":"Inite mezi","error.required.quantity":"Ekri kantite a","error.unit":"Chwazi youn nan inite mezi ki nan lis la"} satisfies Messages;

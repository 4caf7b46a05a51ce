import type { Messages } from "../messages/index.js";

export default {"quantity.amount":"Maint","quantity.unit":"Uned fesur","error.required.quantity":"Rhowch y maint","error.unit":"Dewiswch un o’r unedau ar y rhestr"} satisfies Messages;

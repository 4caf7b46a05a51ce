import type { Messages } from "../messages/index.js";

export default {"quantity.amount":"Количина","quantity.unit":"Јединица","error.required.quantity":"Унесите количину","error.unit":"Изаберите једну од понуђених јединица"} satisfies Messages;

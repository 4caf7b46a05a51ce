import type { Messages } from "../messages/index.js";

export default {"quantity.amount":"Sasia","quantity.unit":"Njësia matëse","error.required.quantity":"Shkruani një sasi","error.unit":"Zgjidhni një nga njësitë matëse të listës"} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"quantity.amount":"כמות","quantity.unit":"יחידת מידה","error.required.quantity":"יש להזין כמות","error.unit":"יש לבחור אחת מיחידות המידה שברשימה"} satisfies Messages;

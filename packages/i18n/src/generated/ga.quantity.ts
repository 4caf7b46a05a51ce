import type { Messages } from "../messages/index.js";

export default {"quantity.amount":"Méid","quantity.unit":"Aonad tomhais","error.required.quantity":"Cuir isteach méid","error.unit":"Roghnaigh ceann de na haonaid ar an liosta"} satisfies Messages;

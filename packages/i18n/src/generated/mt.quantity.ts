import type { Messages } from "../messages/index.js";

export default {"quantity.amount":"Kwantità","quantity.unit":"Unità tal-kejl","error.required.quantity":"Daħħal kwantità","error.unit":"Agħżel waħda mill-unitajiet fil-lista"} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"quantity.amount":"መጠን","quantity.unit":"መለክዒ","error.required.quantity":"መጠን ኣእትዉ","error.unit":"ካብቶም ዝተዘርዘሩ መለክዒታት ሓደ ምረጹ"} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"quantity.amount":"መጠን","quantity.unit":"መለኪያ","error.required.quantity":"መጠን ያስገቡ","error.unit":"ከተዘረዘሩት መለኪያዎች አንዱን ይምረጡ"} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"monetaryAmount.amount":"መጠን ገንዘብ","monetaryAmount.currency":"ዓይነት ገንዘብ","error.required.monetary-amount":"መጠን ገንዘብ ኣእትዉ","error.currency":"ካብቶም ዝተዘርዘሩ ዓይነታት ገንዘብ ሓደ ምረጹ"} satisfies Messages;

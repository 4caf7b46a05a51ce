import type { Messages } from "../messages/index.js";

export default {"monetaryAmount.amount":"የገንዘብ መጠን","monetaryAmount.currency":"የገንዘብ ዓይነት","error.required.monetary-amount":"የገንዘብ መጠን ያስገቡ","error.currency":"ከተዘረዘሩት የገንዘብ ዓይነቶች አንዱን ይምረጡ"} satisfies Messages;

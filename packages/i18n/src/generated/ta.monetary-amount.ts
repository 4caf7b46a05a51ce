import type { Messages } from "../messages/index.js";

export default {"monetaryAmount.amount":"தொகை","monetaryAmount.currency":"நாணயம்","error.required.monetary-amount":"தொகையை உள்ளிடவும்","error.currency":"பட்டியலிலிருந்து நாணயத்தைத் தேர்ந்தெடுக்கவும்"} satisfies Messages;

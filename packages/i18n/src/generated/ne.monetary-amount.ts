import type { Messages } from "../messages/index.js";

export default {"monetaryAmount.amount":"रकम","monetaryAmount.currency":"मुद्रा","error.required.monetary-amount":"रकम लेख्नुहोस्","error.currency":"सूचीबाट मुद्रा छान्नुहोस्"} satisfies Messages;

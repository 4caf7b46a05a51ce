import type { Messages } from "../messages/index.js";

export default {"monetaryAmount.amount":"રકમ","monetaryAmount.currency":"ચલણ","error.required.monetary-amount":"રકમ દાખલ કરો","error.currency":"યાદીમાંથી ચલણ પસંદ કરો"} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"monetaryAmount.amount":"మొత్తం","monetaryAmount.currency":"కరెన్సీ","error.required.monetary-amount":"మొత్తం నమోదు చేయండి","error.currency":"జాబితా నుంచి కరెన్సీ ఎంచుకోండి"} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"monetaryAmount.amount":"ਰਕਮ","monetaryAmount.currency":"ਕਰੰਸੀ","error.required.monetary-amount":"ਰਕਮ ਭਰੋ","error.currency":"ਸੂਚੀ ਵਿੱਚੋਂ ਕਰੰਸੀ ਚੁਣੋ"} satisfies Messages;

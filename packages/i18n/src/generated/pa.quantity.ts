import type { Messages } from "../messages/index.js";

export default {"quantity.amount":"ਮਾਤਰਾ","quantity.unit":"ਇਕਾਈ","error.required.quantity":"ਮਾਤਰਾ ਭਰੋ","error.unit":"ਸੂਚੀ ਵਿੱਚੋਂ ਇਕਾਈ ਚੁਣੋ"} satisfies Messages;

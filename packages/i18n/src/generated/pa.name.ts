import type { Messages } from "../messages/index.js";

export default {"name.prefix":"ਸੰਬੋਧਨ","name.given":"ਪਹਿਲਾ ਨਾਂ","name.middle":"ਵਿਚਕਾਰਲਾ ਨਾਂ","name.family":"ਆਖਰੀ ਨਾਂ ਜਾਂ ਗੋਤ","name.suffix":"ਨਾਂ ਦਾ ਪਿਛੇਤਰ","error.required.given":"ਪਹਿਲਾ ਨਾਂ ਭਰੋ","error.required.family":"ਆਖਰੀ ਨਾਂ ਜਾਂ ਗੋਤ ਭਰੋ"} satisfies Messages;

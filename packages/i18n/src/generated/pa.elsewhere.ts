import type { Messages } from "../messages/index.js";

export default {"draft.elsewhere":"ਇਹ ਫਾਰਮ ਕਿਤੇ ਹੋਰ ਵੀ ਖੁੱਲ੍ਹਾ ਹੈ, ਜਿਵੇਂ ਕਿਸੇ ਹੋਰ ਟੈਬ ਵਿੱਚ। ਜਦੋਂ ਤੱਕ ਇਹ ਉੱਥੇ ਬੰਦ ਨਹੀਂ ਕੀਤਾ ਜਾਂਦਾ, ਤੁਹਾਡੀਆਂ ਇੱਥੇ ਕੀਤੀਆਂ ਤਬਦੀਲੀਆਂ ਇਸ ਡਿਵਾਈਸ ’ਤੇ ਨਹੀਂ ਸੰਭਾਲੀਆਂ ਜਾਣਗੀਆਂ।"} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"readAs":"ਖਾਲੀ ਥਾਂਵਾਂ ਅਤੇ ਲੁਕੇ ਨਿਸ਼ਾਨ ਹਟਾ ਦਿੱਤੇ ਗਏ: {code}"} satisfies Messages;

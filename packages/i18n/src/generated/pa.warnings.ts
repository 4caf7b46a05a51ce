import type { Messages } from "../messages/index.js";

export default {"warningTitle":"ਅੱਗੇ ਵਧਣ ਤੋਂ ਪਹਿਲਾਂ ਜਾਂਚੋ","warningText":"ਜੇ ਸਭ ਕੁਝ ਸਹੀ ਹੈ, ਤਾਂ ਦੁਬਾਰਾ “ਅੱਗੇ ਵਧੋ” ਚੁਣੋ।","warningPrefix":"ਜਾਂਚੋ:"} satisfies Messages;

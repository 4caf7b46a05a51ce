import type { Messages } from "../messages/index.js";

export default {"draft.elsewhere":"Fomu hii imefunguliwa mahali pengine pia, kwa mfano kwenye kichupo kingine. Hadi utakapoifunga huko, mabadiliko unayofanya hapa hayahifadhiwi kwenye kifaa hiki."} satisfies Messages;

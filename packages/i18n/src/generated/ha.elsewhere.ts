import type { Messages } from "../messages/index.js";

export default {"draft.elsewhere":"An buɗe wannan fom sau biyu, misali a wani shafi dabam. Har sai an rufe shi a can, ba za a ajiye abin da kuka sauya a nan a wannan na'ura ba."} satisfies Messages;

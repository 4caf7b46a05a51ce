import type { Messages } from "../messages/index.js";

export default {"warningTitle":"يُرجى المراجعة قبل المتابعة","warningText":"إذا كانت الإجابات صحيحة فيُرجى اختيار «متابعة» مرة أخرى.","warningPrefix":"للمراجعة:"} satisfies Messages;

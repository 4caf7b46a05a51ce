import type { Messages } from "../messages/index.js";

export default {"readAs":"حُذفت المسافات والرموز غير المرئية: {code}"} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"readAs":"רווחים ותווים נסתרים הוסרו: {code}"} satisfies Messages;

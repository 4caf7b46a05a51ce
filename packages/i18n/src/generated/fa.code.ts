import type { Messages } from "../messages/index.js";

export default {"readAs":"فاصله‌ها و کاراکترهای پنهان حذف شدند: {code}"} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"readAs":"فاصله‌ها و نویسه‌های پنهان حذف شدند: {code}"} satisfies Messages;

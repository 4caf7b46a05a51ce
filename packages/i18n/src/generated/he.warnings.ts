import type { Messages } from "../messages/index.js";

export default {"warningTitle":"יש לבדוק לפני שממשיכים","warningText":"אם הכול נכון, יש לבחור שוב \"המשך\".","warningPrefix":"יש לבדוק:"} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"warningTitle":"এগিয়ে যাওয়ার আগে যাচাই করুন","warningText":"সবকিছু ঠিক থাকলে আবার “এগিয়ে যান” বেছে নিন।","warningPrefix":"যাচাই করুন:"} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"readAs":"හිස්තැන් සහ නොපෙනෙන ලකුණු ඉවත් කර ඇත: {code}"} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"draft.elsewhere":"הטופס הזה פתוח פעם נוספת, למשל בלשונית אחרת. עד שייסגר שם, מה שתשנו כאן לא יישמר במכשיר הזה."} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"readAs":"已移除空格和看不見的字元：{code}"} satisfies Messages;

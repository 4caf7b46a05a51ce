import type { Messages } from "../messages/index.js";

export default {"readAs":"已去掉空格和看不见的字符：{code}"} satisfies Messages;

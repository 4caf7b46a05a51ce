import type { Messages } from "../messages/index.js";

export default {"readAs":"空白と目に見えない文字を取り除きました：{code}"} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"multiselect.added":{"other":"已新增{answers}。現已選擇 {count} 項。"},"multiselect.removed":{"other":"已移除{answer}。現已選擇 {count} 項。"},"multiselect.remove":"移除{answer}","multiselect.chosen":"已選擇：{answers}","multiselect.lines":"每行填寫一項。"} satisfies Messages;

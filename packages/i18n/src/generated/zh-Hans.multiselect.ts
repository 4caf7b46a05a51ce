import type { Messages } from "../messages/index.js";

export default {"multiselect.added":{"other":"已添加{answers}。现已选择 {count} 项。"},"multiselect.removed":{"other":"已移除{answer}。现已选择 {count} 项。"},"multiselect.remove":"移除{answer}","multiselect.chosen":"已选择：{answers}","multiselect.lines":"每行填写一项。"} satisfies Messages;

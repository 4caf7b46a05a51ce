import type { Messages } from "../messages/index.js";

export default {"combobox.found":{"other":"找到 {count} 个选项"},"combobox.none":"没有找到选项。请检查用字，或少输入几个字。","combobox.noneOther":"列表中没有找到选项。将使用您自己填写的内容。"} satisfies Messages;

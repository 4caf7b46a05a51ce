import type { Messages } from "../messages/index.js";

export default {"combobox.found":{"other":"找到 {count} 個選項"},"combobox.none":"找不到選項。請檢查用字，或少輸入幾個字。","combobox.noneOther":"清單中找不到選項。將使用您自己填寫的內容。"} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"draft.elsewhere":"此表单在别处也已打开，例如在另一个标签页中。在那里关闭之前，您在这里所做的修改不会保存在此设备上。"} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"draft.elsewhere":"此表格也在其他地方開啟，例如在另一個分頁。在該處關閉之前，您在這裡所做的修改不會儲存在此裝置上。"} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"draft.elsewhere":"このフォームは、別のタブなど、ほかの場所でも開かれています。そちらを閉じるまで、ここで変更した内容はこの端末に保存されません。"} satisfies Messages;

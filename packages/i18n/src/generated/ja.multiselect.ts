import type { Messages } from "../messages/index.js";

export default {"multiselect.added":{"other":"{answers}を追加しました。選択した回答は{count}個です。"},"multiselect.removed":{"other":"{answer}を削除しました。選択した回答は{count}個です。"},"multiselect.remove":"削除する：{answer}","multiselect.chosen":"選択した回答：{answers}","multiselect.lines":"回答は、1行に1つずつ入力してください。"} satisfies Messages;

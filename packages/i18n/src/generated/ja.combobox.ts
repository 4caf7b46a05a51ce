import type { Messages } from "../messages/index.js";

export default {"combobox.found":{"other":"{count}件の選択肢が見つかりました"},"combobox.none":"選択肢が見つかりません。書き方を確認するか、入力する文字を減らしてください。","combobox.noneOther":"一覧に選択肢が見つかりません。入力した言葉がそのまま使われます。"} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"bank.sortCode":"ソートコード","bank.routing":"ルーティング番号","bank.account":"口座番号","error.required.sortCode":"ソートコードを入力してください","error.required.routing":"ルーティング番号を入力してください","error.required.account":"口座番号を入力してください","error.account.sortCode":"ソートコードを6桁の数字で入力してください（例：20-00-00）","error.account.routing":"ルーティング番号を9桁の数字で入力してください"} satisfies Messages;

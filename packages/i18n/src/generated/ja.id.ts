import type { Messages } from "../messages/index.js";

export default {"idExample":"例：{example}","error.required.national-id":"番号を入力してください","error.idFormat":"番号をすべて入力してください（例：{example}）","error.required.asked.national-id":"{called}の番号を入力してください","error.idFormat.called":"{called}は、番号をすべて入力してください（例：{example}）"} satisfies Messages;

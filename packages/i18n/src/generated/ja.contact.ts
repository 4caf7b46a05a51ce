import type { Messages } from "../messages/index.js";

export default {"contact.by":"希望する連絡方法","contact.language":"言語","contact.email":"メール","contact.phone":"電話","contact.sms":"携帯電話へのショートメッセージ（SMS）","contact.post":"郵便","error.required.contact-preference":"希望する連絡方法を選択してください","error.required.contact-by":"希望する連絡方法を選択してください","error.required.contact-language":"連絡を受けたい言語を選択してください","error.required.asked.contact-preference":"{called}の回答を選択してください"} satisfies Messages;

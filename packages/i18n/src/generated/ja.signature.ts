import type { Messages } from "../messages/index.js";

export default {"signature.name":"署名として氏名を入力してください","error.required.signature":"署名として氏名を入力してください","error.declarationChanged":"誓約事項が変更されました。内容を読んで、もう一度署名してください。","error.required.called.signature":"{called}に署名するため、氏名を入力してください","error.required.asked.signature":"{called}に氏名を入力してください","error.declarationChanged.called":"{called}の誓約事項が変更されました。内容を読んで、もう一度署名してください。"} satisfies Messages;

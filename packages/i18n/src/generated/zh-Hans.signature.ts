import type { Messages } from "../messages/index.js";

export default {"signature.name":"填写您的完整姓名，作为签名","error.required.signature":"请填写您的完整姓名，作为签名","error.declarationChanged":"声明内容已更改。请阅读后重新签名。","error.required.called.signature":"请填写您的完整姓名，以签署{called}","error.required.asked.signature":"请在{called}中填写您的完整姓名","error.declarationChanged.called":"{called}：声明内容已更改。请阅读后重新签名。"} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"signature.name":"填寫您的完整姓名，作為簽名","error.required.signature":"請填寫您的完整姓名，作為簽名","error.declarationChanged":"聲明內容已更改。請閱讀後重新簽署。","error.required.called.signature":"請填寫您的完整姓名，以簽署{called}","error.required.asked.signature":"請在{called}填寫您的完整姓名","error.declarationChanged.called":"{called}：聲明內容已更改。請閱讀後重新簽署。"} satisfies Messages;

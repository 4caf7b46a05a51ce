import type { Messages } from "../messages/index.js";

export default {"idExample":"مثال: {example}","error.required.national-id":"نمبر درج کریں","error.idFormat":"پورا نمبر درج کریں، جیسے {example}","error.required.asked.national-id":"{called}: نمبر درج کریں","error.idFormat.called":"{called}: پورا نمبر درج کریں، جیسے {example}"} satisfies Messages;

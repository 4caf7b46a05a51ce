import type { Messages } from "../messages/index.js";

export default {"idExample":"Ví dụ: {example}","error.required.national-id":"Vui lòng nhập số","error.idFormat":"Vui lòng nhập đầy đủ số, theo dạng như {example}","error.required.asked.national-id":"Vui lòng nhập số cho {called}","error.idFormat.called":"Vui lòng nhập đầy đủ số cho {called}, theo dạng như {example}"} satisfies Messages;

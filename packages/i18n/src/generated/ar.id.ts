import type { Messages } from "../messages/index.js";

export default {"idExample":"مثال: {example}","error.required.national-id":"يُرجى إدخال الرقم","error.idFormat":"يُرجى إدخال الرقم كاملًا بصيغة مثل {example}","error.required.asked.national-id":"يُرجى إدخال الرقم في {called}","error.idFormat.called":"يُرجى إدخال الرقم كاملًا في {called} بصيغة مثل {example}"} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"idExample":"Например {example}","error.required.national-id":"Въведете номер","error.idFormat":"Въведете целия номер, например {example}","error.required.asked.national-id":"Въведете номер в полето {called}","error.idFormat.called":"Въведете целия номер в полето {called}, например {example}"} satisfies Messages;

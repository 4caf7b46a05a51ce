import type { Messages } from "../messages/index.js";

export default {"idExample":"例如 {example}","error.required.national-id":"請填寫號碼","error.idFormat":"請填寫完整的號碼，格式如 {example}","error.required.asked.national-id":"請在{called}填寫號碼","error.idFormat.called":"{called}：請填寫完整的號碼，格式如 {example}"} satisfies Messages;

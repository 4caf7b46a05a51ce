import type { Messages } from "../messages/index.js";

export default {"idExample":"例如 {example}","error.required.national-id":"请填写号码","error.idFormat":"请填写完整的号码，格式如 {example}","error.required.asked.national-id":"请在{called}中填写号码","error.idFormat.called":"{called}：请填写完整的号码，格式如 {example}"} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"bank.sortCode":"银行分行代码（Sort code）","bank.routing":"银行路由号码（Routing number）","bank.account":"账号","error.required.sortCode":"请填写银行分行代码（Sort code）","error.required.routing":"请填写银行路由号码（Routing number）","error.required.account":"请填写账号","error.account.sortCode":"请填写 6 位数字的银行分行代码（Sort code），例如 20-00-00","error.account.routing":"请填写 9 位数字的银行路由号码（Routing number）"} satisfies Messages;

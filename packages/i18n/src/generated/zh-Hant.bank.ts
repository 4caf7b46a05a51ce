import type { Messages } from "../messages/index.js";

export default {"bank.sortCode":"銀行分行代碼（Sort code）","bank.routing":"銀行路由號碼（Routing number）","bank.account":"帳戶號碼","error.required.sortCode":"請填寫銀行分行代碼（Sort code）","error.required.routing":"請填寫銀行路由號碼（Routing number）","error.required.account":"請填寫帳戶號碼","error.account.sortCode":"請填寫 6 位數字的銀行分行代碼（Sort code），例如 20-00-00","error.account.routing":"請填寫 9 位數字的銀行路由號碼（Routing number）"} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"bank.sortCode":"سورٹ کوڈ (Sort code)","bank.routing":"روٹنگ نمبر (Routing number)","bank.account":"اکاؤنٹ نمبر","error.required.sortCode":"سورٹ کوڈ درج کریں","error.required.routing":"روٹنگ نمبر درج کریں","error.required.account":"اکاؤنٹ نمبر درج کریں","error.account.sortCode":"6 ہندسوں کا سورٹ کوڈ درج کریں، جیسے 20-00-00","error.account.routing":"9 ہندسوں کا روٹنگ نمبر درج کریں"} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"bank.sortCode":"รหัสสาขาธนาคาร (Sort code)","bank.routing":"รหัสธนาคาร (Routing number)","bank.account":"เลขที่บัญชี","error.required.sortCode":"กรุณากรอกรหัสสาขาธนาคาร (Sort code)","error.required.routing":"กรุณากรอกรหัสธนาคาร (Routing number)","error.required.account":"กรุณากรอกเลขที่บัญชี","error.account.sortCode":"กรุณากรอกรหัสสาขาธนาคาร (Sort code) เป็นตัวเลข 6 หลัก เช่น 20-00-00","error.account.routing":"กรุณากรอกรหัสธนาคาร (Routing number) เป็นตัวเลข 9 หลัก"} satisfies Messages;

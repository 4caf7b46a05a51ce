import type { Messages } from "../messages/index.js";

export default {"bank.sortCode":"کد شعبه بانک (Sort code)","bank.routing":"کد بانک (Routing number)","bank.account":"شماره حساب","error.required.sortCode":"کد شعبه بانک (Sort code) را وارد کنید","error.required.routing":"کد بانک (Routing number) را وارد کنید","error.required.account":"شماره حساب را وارد کنید","error.account.sortCode":"کد شعبه بانک (Sort code) را با 6 رقم وارد کنید، مانند 20-00-00","error.account.routing":"کد بانک (Routing number) را با 9 رقم وارد کنید"} satisfies Messages;

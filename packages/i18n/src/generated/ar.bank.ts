import type { Messages } from "../messages/index.js";

export default {"bank.sortCode":"رمز الفرع (Sort code)","bank.routing":"رقم التوجيه المصرفي","bank.account":"رقم الحساب","error.required.sortCode":"يُرجى إدخال رمز الفرع (Sort code)","error.required.routing":"يُرجى إدخال رقم التوجيه المصرفي","error.required.account":"يُرجى إدخال رقم الحساب","error.account.sortCode":"يُرجى إدخال رمز الفرع من 6 أرقام، مثل 20-00-00","error.account.routing":"يُرجى إدخال رقم التوجيه المصرفي من 9 أرقام"} satisfies Messages;

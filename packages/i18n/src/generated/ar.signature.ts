import type { Messages } from "../messages/index.js";

export default {"signature.name":"اكتب اسمك الكامل للتوقيع","error.required.signature":"يُرجى كتابة اسمك الكامل للتوقيع","error.declarationChanged":"تغيّر نص الإقرار. يُرجى قراءته والتوقيع من جديد.","error.required.called.signature":"يُرجى كتابة اسمك الكامل لتوقيع {called}","error.required.asked.signature":"يُرجى كتابة اسمك الكامل في {called}","error.declarationChanged.called":"تغيّر نص الإقرار في {called}. يُرجى قراءته والتوقيع من جديد."} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"banner.information":"معلومة","banner.success":"تم بنجاح","banner.important":"مهم","calculated.none":"تظهر القيمة هنا بعد الإجابة عن الأسئلة التي تتوقف عليها.","calculated.changed":"قيمة «{label}» الآن {value}.","chart.labels":"الفئة","chart.none":"لا يوجد رقم","summaryCard.title":"إجاباتكم حتى الآن","timeline.done":"مكتملة","timeline.current":"قيد التنفيذ","timeline.upcoming":"لم تبدأ بعد","video.transcript":"قراءة ما يُقال ويُعرض في هذا الفيديو","why.title":"سبب طلب هذه المعلومات"} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"calendar.open":"الاختيار من التقويم","calendar.title":"اختيار تاريخ","calendar.keys":"تتيح مفاتيح الأسهم التنقل بين الأيام والأسابيع، ويتيح المفتاحان Page Up وPage Down التنقل بين الأشهر.","calendar.previousYear":"السنة السابقة","calendar.previousMonth":"الشهر السابق","calendar.nextMonth":"الشهر التالي","calendar.nextYear":"السنة التالية","calendar.close":"إغلاق التقويم","calendar.chosen":"تم إدخال التاريخ {date}.","calendar.failed":"تعذّر تحميل التقويم. يُرجى إدخال التاريخ في الخانات."} satisfies Messages;

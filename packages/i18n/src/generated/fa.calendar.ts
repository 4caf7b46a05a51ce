import type { Messages } from "../messages/index.js";

export default {"calendar.open":"انتخاب از تقویم","calendar.title":"انتخاب تاریخ","calendar.keys":"کلیدهای جهت‌نما بین روزها و هفته‌ها و کلیدهای Page Up و Page Down بین ماه‌ها حرکت می‌کنند.","calendar.previousYear":"سال قبل","calendar.previousMonth":"ماه قبل","calendar.nextMonth":"ماه بعد","calendar.nextYear":"سال بعد","calendar.close":"بستن تقویم","calendar.chosen":"تاریخ {date} اکنون در کادرها نوشته شده است.","calendar.failed":"تقویم باز نشد. تاریخ را در کادرها وارد کنید."} satisfies Messages;

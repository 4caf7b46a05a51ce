import type { Messages } from "../messages/index.js";

export default {"calendar.open":"کیلنڈر سے منتخب کریں","calendar.title":"تاریخ منتخب کریں","calendar.keys":"تیر والی کلیدیں دنوں اور ہفتوں کے حساب سے اور Page Up اور Page Down مہینوں کے حساب سے آگے پیچھے لے جاتی ہیں۔","calendar.previousYear":"پچھلا سال","calendar.previousMonth":"پچھلا مہینہ","calendar.nextMonth":"اگلا مہینہ","calendar.nextYear":"اگلا سال","calendar.close":"کیلنڈر بند کریں","calendar.chosen":"تاریخ {date} اب خانوں میں درج ہے۔","calendar.failed":"کیلنڈر نہیں کھل سکا۔ تاریخ خانوں میں درج کریں۔"} satisfies Messages;

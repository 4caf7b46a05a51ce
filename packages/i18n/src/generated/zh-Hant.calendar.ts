import type { Messages } from "../messages/index.js";

export default {"calendar.open":"從日曆中選擇","calendar.title":"選擇日期","calendar.keys":"按方向鍵可逐日或逐週移動，按 Page Up 鍵和 Page Down 鍵可逐月移動。","calendar.previousYear":"上一年","calendar.previousMonth":"上個月","calendar.nextMonth":"下個月","calendar.nextYear":"下一年","calendar.close":"關閉日曆","calendar.chosen":"填寫欄中的日期現為 {date}。","calendar.failed":"無法載入日曆。請在填寫欄中輸入日期。"} satisfies Messages;

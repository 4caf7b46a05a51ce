import type { Messages } from "../messages/index.js";

export default {"calendar.open":"从日历中选择","calendar.title":"选择日期","calendar.keys":"按方向键可逐日或逐周移动，按 Page Up 键和 Page Down 键可逐月移动。","calendar.previousYear":"上一年","calendar.previousMonth":"上个月","calendar.nextMonth":"下个月","calendar.nextYear":"下一年","calendar.close":"关闭日历","calendar.chosen":"填写栏中的日期现为 {date}。","calendar.failed":"日历未能加载。请在填写栏中输入日期。"} satisfies Messages;

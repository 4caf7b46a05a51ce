import type { Messages } from "../messages/index.js";

export default {"calendar.open":"له جنترۍ وټاکئ","calendar.title":"نېټه وټاکئ","calendar.keys":"د غشو تڼۍ د ورځو او اوونیو ترمنځ حرکت کوي، او Page Up او Page Down د میاشتو ترمنځ.","calendar.previousYear":"مخکینی کال","calendar.previousMonth":"مخکینۍ میاشت","calendar.nextMonth":"بله میاشت","calendar.nextYear":"بل کال","calendar.close":"جنتري وتړئ","calendar.chosen":"نېټه {date} اوس په بکسونو کې لیکل شوې ده.","calendar.failed":"جنتري پرانیستل نه شوه. نېټه په بکسونو کې ولیکئ."} satisfies Messages;

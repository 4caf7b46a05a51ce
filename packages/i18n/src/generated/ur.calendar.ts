import type { Messages } from "../messages/index.js";

export default {"calendar.open":"⁦Choose from a calendar⁩","calendar.title":"⁦Choose a date⁩","calendar.keys":"⁦The arrow keys move by days and weeks, and Page Up and Page Down by months.⁩","calendar.previousYear":"⁦Previous year⁩","calendar.previousMonth":"⁦Previous month⁩","calendar.nextMonth":"⁦Next month⁩","calendar.nextYear":"⁦Next year⁩","calendar.close":"⁦Close the calendar⁩","calendar.chosen":"⁦{date} is now in the boxes.⁩","calendar.failed":"⁦The calendar could not be loaded. Enter the date in the boxes.⁩"} satisfies Messages;

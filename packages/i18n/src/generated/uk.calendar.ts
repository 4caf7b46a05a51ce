import type { Messages } from "../messages/index.js";

export default {"calendar.open":"Вибрати в календарі","calendar.title":"Виберіть дату","calendar.keys":"Клавіші зі стрілками перемикають дні й тижні, а Page Up і Page Down – місяці.","calendar.previousYear":"Попередній рік","calendar.previousMonth":"Попередній місяць","calendar.nextMonth":"Наступний місяць","calendar.nextYear":"Наступний рік","calendar.close":"Закрити календар","calendar.chosen":"Дату {date} вказано в полях.","calendar.failed":"Не вдалося завантажити календар. Введіть дату в поля."} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"calendar.open":"Выбрать в календаре","calendar.title":"Выберите дату","calendar.keys":"Клавиши со стрелками переключают дни и недели, а Page Up и Page Down — месяцы.","calendar.previousYear":"Предыдущий год","calendar.previousMonth":"Предыдущий месяц","calendar.nextMonth":"Следующий месяц","calendar.nextYear":"Следующий год","calendar.close":"Закрыть календарь","calendar.chosen":"Дата {date} теперь указана в полях.","calendar.failed":"Не удалось загрузить календарь. Введите дату в поля."} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"calendar.open":"Vybrat z kalendáře","calendar.title":"Vyberte datum","calendar.keys":"Šipkami se pohybujete po dnech a týdnech, klávesami Page Up a Page Down po měsících.","calendar.previousYear":"Předchozí rok","calendar.previousMonth":"Předchozí měsíc","calendar.nextMonth":"Následující měsíc","calendar.nextYear":"Následující rok","calendar.close":"Zavřít kalendář","calendar.chosen":"Datum {date} je teď vyplněné v polích.","calendar.failed":"Kalendář se nepodařilo načíst. Zadejte datum do polí."} satisfies Messages;

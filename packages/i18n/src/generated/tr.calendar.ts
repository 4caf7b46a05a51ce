import type { Messages } from "../messages/index.js";

export default {"calendar.open":"Takvimden seç","calendar.title":"Tarih seçin","calendar.keys":"Ok tuşlarıyla günler ve haftalar, Page Up ve Page Down tuşlarıyla aylar arasında gezinebilirsiniz.","calendar.previousYear":"Önceki yıl","calendar.previousMonth":"Önceki ay","calendar.nextMonth":"Sonraki ay","calendar.nextYear":"Sonraki yıl","calendar.close":"Takvimi kapat","calendar.chosen":"Kutulara girilen tarih: {date}.","calendar.failed":"Takvim yüklenemedi. Tarihi kutulara girin."} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"calendar.open":"בחירה מלוח שנה","calendar.title":"בחירת תאריך","calendar.keys":"מקשי החיצים עוברים בין ימים ובין שבועות, והמקשים Page Up ו-Page Down עוברים בין חודשים.","calendar.previousYear":"השנה הקודמת","calendar.previousMonth":"החודש הקודם","calendar.nextMonth":"החודש הבא","calendar.nextYear":"השנה הבאה","calendar.close":"סגירת לוח השנה","calendar.chosen":"התאריך {date} מופיע עכשיו בשדות.","calendar.failed":"לא היה אפשר לטעון את לוח השנה. יש להזין את התאריך בשדות."} satisfies Messages;

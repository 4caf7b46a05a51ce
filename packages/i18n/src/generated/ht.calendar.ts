import type { Messages } from "../messages/index.js";

export default {"calendar.open":"Chwazi nan yon kalandriye","calendar.title":"Chwazi yon dat","calendar.keys":"Touch flèch yo deplase pa jou ak pa semèn, epi Page Up ak Page Down deplase pa mwa.","calendar.previousYear":"Ane anvan","calendar.previousMonth":"Mwa anvan","calendar.nextMonth":"Mwa apre","calendar.nextYear":"Ane apre","calendar.close":"Fèmen kalandriye a","calendar.chosen":"{date} nan kare yo kounye a.","calendar.failed":"Kalandriye a pa rive louvri. Ekri dat la nan kare yo."} satisfies Messages;

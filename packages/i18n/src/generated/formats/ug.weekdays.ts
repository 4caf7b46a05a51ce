import type { WeekdayNames } from "../../format-data.js";

export default [["دۈشەنبە","دۈ","د"],["سەيشەنبە","سە","س"],["چارشەنبە","چا","چ"],["پەيشەنبە","پە","پ"],["جۈمە","جۈ","ج"],["شەنبە","شە","ش"],["يەكشەنبە","يە","ي"]] satisfies WeekdayNames;

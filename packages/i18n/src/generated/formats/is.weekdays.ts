import type { WeekdayNames } from "../../format-data.js";

export default [["mánudagur","mán.","M"],["þriðjudagur","þri.","Þ"],["miðvikudagur","mið.","M"],["fimmtudagur","fim.","F"],["föstudagur","fös.","F"],["laugardagur","lau.","L"],["sunnudagur","sun.","S"]] satisfies WeekdayNames;

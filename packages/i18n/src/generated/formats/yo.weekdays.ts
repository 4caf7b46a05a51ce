import type { WeekdayNames } from "../../format-data.js";

export default [["Ajé","Ajé","A"],["Ìsẹ́gun","Ìsẹ́gun","Ì"],["Ọjọ́rú","Ọjọ́rú","Ọ"],["Ọjọ́bọ","Ọjọ́bọ","Ọ"],["Ẹtì","Ẹtì","Ẹ"],["Àbámẹ́ta","Àbámẹ́ta","À"],["Àìkú","Àìkú","À"]] satisfies WeekdayNames;

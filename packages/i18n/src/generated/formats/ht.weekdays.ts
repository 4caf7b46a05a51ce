import type { WeekdayNames } from "../../format-data.js";

export default [["lendi","len","L"],["madi","mad","M"],["mèkredi","mèk","M"],["jedi","jed","J"],["vandredi","van","V"],["samdi","sam","S"],["dimanch","dim","D"]] satisfies WeekdayNames;

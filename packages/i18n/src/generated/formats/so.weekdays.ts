import type { WeekdayNames } from "../../format-data.js";

export default [["Isniin","Isn","I"],["Talaado","Tldo","T"],["Arbaco","Arbc","A"],["Khamiis","Khms","Kh"],["Jimco","Jmc","J"],["Sabti","Sbti","S"],["Axad","Axd","A"]] satisfies WeekdayNames;

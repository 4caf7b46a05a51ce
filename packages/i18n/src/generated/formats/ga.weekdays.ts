import type { WeekdayNames } from "../../format-data.js";

export default [["Dé Luain","Luan","L"],["Dé Máirt","Máirt","M"],["Dé Céadaoin","Céad","C"],["Déardaoin","Déar","D"],["Dé hAoine","Aoine","A"],["Dé Sathairn","Sath","S"],["Dé Domhnaigh","Domh","D"]] satisfies WeekdayNames;

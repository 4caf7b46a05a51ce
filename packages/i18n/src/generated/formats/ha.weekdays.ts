import type { WeekdayNames } from "../../format-data.js";

export default [["Litinin","Lit","L"],["Talata","Tal","T"],["Laraba","Lar","L"],["Alhamis","Alh","A"],["Jummaʼa","Jum","J"],["Asabar","Asa","A"],["Lahadi","Lah","L"]] satisfies WeekdayNames;

import type { WeekdayNames } from "../../format-data.js";

export default [["Dydd Llun","Llun","Ll"],["Dydd Mawrth","Maw","M"],["Dydd Mercher","Mer","M"],["Dydd Iau","Iau","I"],["Dydd Gwener","Gwe","G"],["Dydd Sadwrn","Sad","S"],["Dydd Sul","Sul","S"]] satisfies WeekdayNames;

import type { WeekdayNames } from "../../format-data.js";

export default [["It-Tnejn","Tne","Tn"],["It-Tlieta","Tli","Tl"],["L-Erbgħa","Erb","Er"],["Il-Ħamis","Ħam","Ħm"],["Il-Ġimgħa","Ġim","Ġm"],["Is-Sibt","Sib","Sb"],["Il-Ħadd","Ħad","Ħd"]] satisfies WeekdayNames;

import type { WeekdayNames } from "../../format-data.js";

export default [["e hënë","hën","h"],["e martë","mar","m"],["e mërkurë","mër","m"],["e enjte","enj","e"],["e premte","pre","p"],["e shtunë","sht","sh"],["e diel","die","d"]] satisfies WeekdayNames;

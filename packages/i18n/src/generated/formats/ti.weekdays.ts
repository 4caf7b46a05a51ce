import type { WeekdayNames } from "../../format-data.js";

export default [["ሰኑይ","ሰኑ","ሰ"],["ሰሉስ","ሰሉ","ሰ"],["ረቡዕ","ረቡ","ረ"],["ሓሙስ","ሓሙ","ሓ"],["ዓርቢ","ዓር","ዓ"],["ቀዳም","ቀዳ","ቀ"],["ሰንበት","ሰን","ሰ"]] satisfies WeekdayNames;

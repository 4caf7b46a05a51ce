import type { Messages } from "../messages/index.js";

export default {"banner.information":"מידע","banner.success":"הפעולה הצליחה","banner.important":"חשוב","calculated.none":"התוצאה תופיע כאן אחרי שתענו על השאלות שהיא תלויה בהן.","calculated.changed":"הערך של \"{label}\" הוא עכשיו {value}.","chart.labels":"קטגוריה","chart.none":"אין נתון","summaryCard.title":"התשובות שלכם עד עכשיו","timeline.done":"הושלם","timeline.current":"מתבצע עכשיו","timeline.upcoming":"עדיין לא התחיל","video.transcript":"קריאת מה שנאמר ומוצג בסרטון","why.title":"מדוע אנחנו שואלים זאת"} satisfies Messages;

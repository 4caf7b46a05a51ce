import type { Messages } from "../messages/index.js";

export default {"banner.information":"තොරතුරු","banner.success":"සාර්ථකයි","banner.important":"වැදගත්","calculated.none":"මෙයට අදාළ ප්‍රශ්නවලට පිළිතුරු දුන් පසු ප්‍රතිඵලය මෙහි පෙන්වේ.","calculated.changed":"“{label}” දැන් {value} වේ.","chart.labels":"ප්‍රවර්ගය","chart.none":"අගයක් නැත","summaryCard.title":"මෙතෙක් ඔබේ පිළිතුරු","timeline.done":"අවසන්","timeline.current":"සිදු වෙමින් පවතී","timeline.upcoming":"තවම ආරම්භ කර නැත","video.transcript":"මෙම වීඩියෝවේ කියන සහ පෙන්වන දේ කියවන්න","why.title":"අපි මෙය අසන්නේ ඇයි"} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"banner.information":"Information","banner.success":"Success","banner.important":"Important","calculated.none":"This appears when you have answered the questions it depends on.","calculated.changed":"{label} is now {value}.","chart.labels":"Category","chart.none":"No figure","summaryCard.title":"Your answers so far","timeline.done":"Done","timeline.current":"In progress","timeline.upcoming":"Not started yet","video.transcript":"Read what is said and shown in this video","why.title":"Why we ask this"} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"banner.information":"お知らせ","banner.success":"成功","banner.important":"重要","calculated.none":"関連する質問に回答すると表示されます。","calculated.changed":"{label}：現在は{value}です。","chart.labels":"項目","chart.none":"データなし","summaryCard.title":"これまでの回答","timeline.done":"完了","timeline.current":"進行中","timeline.upcoming":"開始前","video.transcript":"この動画の音声と映像の内容を文章で読む","why.title":"この質問をする理由"} satisfies Messages;

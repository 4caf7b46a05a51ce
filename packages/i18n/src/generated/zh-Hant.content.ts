import type { Messages } from "../messages/index.js";

export default {"banner.information":"提示","banner.success":"成功","banner.important":"重要","calculated.none":"回答相關問題後，此處會顯示結果。","calculated.changed":"{label}：現為 {value}。","chart.labels":"類別","chart.none":"無資料","summaryCard.title":"您已填寫的內容","timeline.done":"已完成","timeline.current":"進行中","timeline.upcoming":"尚未開始","video.transcript":"閱讀這段影片的文字稿（語音和畫面內容）","why.title":"為什麼需要填寫此項"} satisfies Messages;

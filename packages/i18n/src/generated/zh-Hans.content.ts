import type { Messages } from "../messages/index.js";

export default {"banner.information":"提示","banner.success":"成功","banner.important":"重要","calculated.none":"回答相关问题后，此处会显示结果。","calculated.changed":"{label}：现为 {value}。","chart.labels":"类别","chart.none":"无数据","summaryCard.title":"您已填写的内容","timeline.done":"已完成","timeline.current":"进行中","timeline.upcoming":"尚未开始","video.transcript":"阅读本视频的文字稿（语音和画面内容）","why.title":"为什么需要填写此项"} satisfies Messages;

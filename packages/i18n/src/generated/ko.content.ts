import type { Messages } from "../messages/index.js";

export default {"banner.information":"안내","banner.success":"성공","banner.important":"중요","calculated.none":"관련 질문에 답변하면 여기에 표시됩니다.","calculated.changed":"{label}: 현재 {value}입니다.","chart.labels":"항목","chart.none":"자료 없음","summaryCard.title":"지금까지 입력한 내용","timeline.done":"완료","timeline.current":"진행 중","timeline.upcoming":"아직 시작하지 않음","video.transcript":"이 동영상의 음성과 화면 내용을 글로 보기","why.title":"이 질문을 하는 이유"} satisfies Messages;

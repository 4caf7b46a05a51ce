import type { Messages } from "../messages/index.js";

export default {"ranking.select":"순위 선택","ranking.highest":"{number} (가장 높음)","ranking.lowest":"{number} (가장 낮음)","ranking.line":"{place}. {option}","error.required.ranking":"답변의 순위를 정해 주세요","error.rankingIncomplete":{"other":"답변 {count}개의 순위를 정해 주세요"},"error.rankingIncomplete.ranked":"“{option}” 답변의 순위를 선택해 주세요","error.rankingTwice":"“{option}” 답변에 다른 답변과 겹치지 않는 순위를 선택해 주세요","error.required.asked.ranking":"{called} 질문의 답변 순위를 정해 주세요","error.rankingIncomplete.called":{"other":"{called} 항목에서 답변 {count}개의 순위를 정해 주세요"}} satisfies Messages;

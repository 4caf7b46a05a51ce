import type { Messages } from "../messages/index.js";

export default {"multiselect.added":{"other":"{answers} 항목을 추가했습니다. 선택한 답변은 {count}개입니다."},"multiselect.removed":{"other":"{answer} 항목을 삭제했습니다. 선택한 답변은 {count}개입니다."},"multiselect.remove":"삭제: {answer}","multiselect.chosen":"선택한 답변: {answers}","multiselect.lines":"답변을 한 줄에 하나씩 입력해 주세요."} satisfies Messages;

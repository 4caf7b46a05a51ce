import type { Messages } from "../messages/index.js";

export default {"clauses.clause":"제{number}조","clauses.titled":"{number}. {title}","clauses.agree":"동의함","clauses.disagree":"동의하지 않음","clauses.comment":"의견 작성","clauses.yourComment":"제{number}조에 대한 의견","clauses.line":"{clause}: {view}","error.required.clauses":"조항마다 답변을 선택해 주세요","error.required.clause":"제{number}조에 대해 “동의함”, “동의하지 않음”, “의견 작성” 중 하나를 선택해 주세요","error.commentMissing":"제{number}조에 대한 의견을 입력해 주세요","error.required.asked.clauses":"{called} 질문의 조항마다 답변을 선택해 주세요"} satisfies Messages;

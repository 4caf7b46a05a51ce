import type { Messages } from "../messages/index.js";

export default {"clauses.clause":"第 {number} 條","clauses.titled":"{number}. {title}","clauses.agree":"同意","clauses.disagree":"不同意","clauses.comment":"提出意見","clauses.yourComment":"您對第 {number} 條的意見","clauses.line":"{clause}：{view}","error.required.clauses":"請為每一條選擇一個答案","error.required.clause":"請為第 {number} 條選擇「同意」、「不同意」或「提出意見」","error.commentMissing":"請填寫您對第 {number} 條的意見","error.required.asked.clauses":"請為{called}的每一條選擇一個答案"} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"clauses.clause":"第 {number} 条","clauses.titled":"{number}. {title}","clauses.agree":"同意","clauses.disagree":"不同意","clauses.comment":"提出意见","clauses.yourComment":"您对第 {number} 条的意见","clauses.line":"{clause}：{view}","error.required.clauses":"请为每一条选择一个答案","error.required.clause":"请为第 {number} 条选择“同意”“不同意”或“提出意见”","error.commentMissing":"请填写您对第 {number} 条的意见","error.required.asked.clauses":"请为{called}中的每一条选择一个答案"} satisfies Messages;

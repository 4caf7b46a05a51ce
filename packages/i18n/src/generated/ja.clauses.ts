import type { Messages } from "../messages/index.js";

export default {"clauses.clause":"第{number}条","clauses.titled":"{number}. {title}","clauses.agree":"同意する","clauses.disagree":"同意しない","clauses.comment":"意見を書く","clauses.yourComment":"第{number}条についての意見","clauses.line":"{clause}：{view}","error.required.clauses":"すべての条項の回答を選択してください","error.required.clause":"第{number}条について、「同意する」「同意しない」「意見を書く」のいずれかを選択してください","error.commentMissing":"第{number}条についての意見を入力してください","error.required.asked.clauses":"{called}のすべての条項の回答を選択してください"} satisfies Messages;

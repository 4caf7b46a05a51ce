import type { Messages } from "../messages/index.js";

export default {"clauses.clause":"ዓንቀጽ {number}","clauses.titled":"{number}. {title}","clauses.agree":"እሰማማዕ","clauses.disagree":"ኣይሰማማዕን","clauses.comment":"ርእይቶ እህብ","clauses.yourComment":"ኣብ ዓንቀጽ {number} ዘለኩም ርእይቶ","clauses.line":"{clause}፦ {view}","error.required.clauses":"ንነፍሲ ወከፍ ዓንቀጽ መልሲ ምረጹ","error.required.clause":"ንዓንቀጽ {number} “እሰማማዕ”፣ “ኣይሰማማዕን” ወይ “ርእይቶ እህብ” ዝብል ምረጹ","error.commentMissing":"ኣብ ዓንቀጽ {number} ዘለኩም ርእይቶ ጽሓፉ","error.required.asked.clauses":"{called}፦ ንነፍሲ ወከፍ ዓንቀጽ መልሲ ምረጹ"} satisfies Messages;

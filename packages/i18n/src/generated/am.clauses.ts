import type { Messages } from "../messages/index.js";

export default {"clauses.clause":"አንቀጽ {number}","clauses.titled":"{number}. {title}","clauses.agree":"እስማማለሁ","clauses.disagree":"አልስማማም","clauses.comment":"አስተያየት እሰጣለሁ","clauses.yourComment":"በአንቀጽ {number} ላይ ያለዎት አስተያየት","clauses.line":"{clause}፦ {view}","error.required.clauses":"ለእያንዳንዱ አንቀጽ መልስ ይምረጡ","error.required.clause":"ለአንቀጽ {number} «እስማማለሁ»፣ «አልስማማም» ወይም «አስተያየት እሰጣለሁ» የሚለውን ይምረጡ","error.commentMissing":"በአንቀጽ {number} ላይ ያለዎትን አስተያየት ይጻፉ","error.required.asked.clauses":"{called}፦ ለእያንዳንዱ አንቀጽ መልስ ይምረጡ"} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"signature.name":"د لاسلیک لپاره خپل بشپړ نوم ولیکئ","error.required.signature":"د لاسلیک لپاره خپل بشپړ نوم ولیکئ","error.declarationChanged":"اقرار بدل شوی دی. ویې لولئ او بیا یې لاسلیک کړئ.","error.required.called.signature":"{called}: د لاسلیک لپاره خپل بشپړ نوم ولیکئ","error.required.asked.signature":"{called}: خپل بشپړ نوم ولیکئ","error.declarationChanged.called":"{called}: اقرار بدل شوی دی. ویې لولئ او بیا یې لاسلیک کړئ."} satisfies Messages;

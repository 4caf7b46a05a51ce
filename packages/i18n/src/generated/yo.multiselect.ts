import type { Messages } from "../messages/index.js";

export default {"multiselect.added":{"other":"A ti fi {answers} kún un. Ìdáhùn {count} ni ẹ ti yàn."},"multiselect.removed":{"other":"A ti yọ {answer} kúrò. Ìdáhùn {count} ni ẹ ti yàn."},"multiselect.remove":"Yọ kúrò: {answer}","multiselect.chosen":"Ohun tí ẹ yàn: {answers}","multiselect.lines":"Ẹ kọ ìdáhùn kọ̀ọ̀kan sórí ìlà tirẹ̀."} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"combobox.found":{"zero":"لم يُعثر على أي إجابة","one":"عُثر على إجابة واحدة","two":"عُثر على إجابتين","few":"عُثر على {count} إجابات","many":"عُثر على {count} إجابة","other":"عُثر على {count} إجابة"},"combobox.none":"لم يُعثر على أي إجابة. يُرجى التحقق من الإملاء أو إدخال جزء أقصر من الكلمة.","combobox.noneOther":"لم يُعثر على أي إجابة في القائمة. سيُعتمد النص المُدخل كما هو."} satisfies Messages;

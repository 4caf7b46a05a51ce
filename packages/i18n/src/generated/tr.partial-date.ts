import type { Messages } from "../messages/index.js";

export default {"partialDate.year":"Yalnızca yılı biliyorsanız gün ve ay alanlarını boş bırakın. Yalnızca ayı ve yılı biliyorsanız gün alanını boş bırakın.","partialDate.month":"Günü bilmiyorsanız gün alanını boş bırakın."} satisfies Messages;

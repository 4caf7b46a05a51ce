import type { Messages } from "../messages/index.js";

export default {"multiselect.added":{"one":"Idinagdag ang {answers}. {count} sagot ang napili.","other":"Idinagdag ang {answers}. {count} sagot ang napili."},"multiselect.removed":{"one":"Inalis ang {answer}. {count} sagot ang napili.","other":"Inalis ang {answer}. {count} sagot ang napili."},"multiselect.remove":"Alisin ang {answer}","multiselect.chosen":"Napili: {answers}","multiselect.lines":"Ilagay ang bawat sagot sa sarili nitong linya."} satisfies Messages;

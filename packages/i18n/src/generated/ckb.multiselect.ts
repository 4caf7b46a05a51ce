import type { Messages } from "../messages/index.js";

export default {"multiselect.added":{"one":"{answers} زیاد کرا. {count} وەڵام هەڵبژێردراوە.","other":"{answers} زیاد کرا. {count} وەڵام هەڵبژێردراوە."},"multiselect.removed":{"one":"{answer} لابرا. {count} وەڵام هەڵبژێردراوە.","other":"{answer} لابرا. {count} وەڵام هەڵبژێردراوە."},"multiselect.remove":"لابردن: {answer}","multiselect.chosen":"هەڵبژێردراو: {answers}","multiselect.lines":"هەر وەڵامێک لە دێڕێکی جیادا بنووسن."} satisfies Messages;

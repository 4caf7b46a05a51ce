import type { Messages } from "../messages/index.js";

export default {"multiselect.added":{"other":"{answers} ကို ထည့်ပြီးပါပြီ။ အဖြေ {count} ခု ရွေးထားသည်။"},"multiselect.removed":{"other":"{answer} ကို ဖယ်ရှားပြီးပါပြီ။ အဖြေ {count} ခု ရွေးထားသည်။"},"multiselect.remove":"ဖယ်ရှားရန်- {answer}","multiselect.chosen":"ရွေးထားသည်များ- {answers}","multiselect.lines":"တစ်ကြောင်းတွင် အဖြေတစ်ခုစီ ဖြည့်ပါ။"} satisfies Messages;

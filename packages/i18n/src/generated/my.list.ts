import type { Messages } from "../messages/index.js";

export default {"list.itemTitle":"{item} {number}","list.add":"နောက်ထပ် ထည့်ရန်- {item}","list.addFirst":"ထည့်ရန်- {item}","list.remove":"ဖယ်ရှားရန်- {item} {number}","list.added":"{item} {number} ကို ထည့်ပြီးပါပြီ","list.removed":"{item} {number} ကို ဖယ်ရှားပြီးပါပြီ","list.removedBefore":"{item} {number} ကို ဖယ်ရှားပြီးပါပြီ။ ယခင် {item} {next} သည် ယခု {item} {number} ဖြစ်ပါသည်။","list.empty":"မထည့်ရသေးပါ","list.count":{"other":"{count} ခု ထည့်ပြီးပါပြီ"},"list.full":{"other":"{count} ခုအထိသာ ထည့်နိုင်ပါသည်"}} satisfies Messages;

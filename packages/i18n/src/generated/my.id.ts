import type { Messages } from "../messages/index.js";

export default {"idExample":"ဥပမာ {example}","error.required.national-id":"နံပါတ်ကို ဖြည့်ပါ","error.idFormat":"နံပါတ်အပြည့်အစုံကို ဖြည့်ပါ၊ ရေးပုံဥပမာ {example}","error.required.asked.national-id":"{called} အတွက် နံပါတ်ကို ဖြည့်ပါ","error.idFormat.called":"{called} အတွက် နံပါတ်အပြည့်အစုံကို ဖြည့်ပါ၊ ရေးပုံဥပမာ {example}"} satisfies Messages;

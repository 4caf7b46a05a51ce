import type { Messages } from "../messages/index.js";

export default {"table.paste":"စာရင်းဇယားဖိုင်မှ အတန်းများစွာကို အကွက်တစ်ကွက်တွင် ကူးထည့်နိုင်ပါသည်။","table.pasted":{"other":"အတန်း {count} တန်းကို ကူးထည့်ပြီးပါပြီ။"},"table.notRead":"{row}၊ {column}- “{text}” သည် ရွေးချယ်စရာများတွင် မပါသဖြင့် မကူးထည့်ပါ။","table.rowsLeft":{"other":"အတန်း {count} တန်းအတွက် နေရာမရှိသဖြင့် မကူးထည့်ပါ။"},"table.columnsLeft":"နောက်ဆုံးကော်လံကို ကျော်လွန်သောအရာများကို မကူးထည့်ပါ။"} satisfies Messages;

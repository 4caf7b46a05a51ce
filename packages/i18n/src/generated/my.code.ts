import type { Messages } from "../messages/index.js";

export default {"readAs":"ကွက်လပ်များနှင့် မမြင်ရသော စာလုံးများကို ဖယ်ရှားထားသည်- {code}"} satisfies Messages;

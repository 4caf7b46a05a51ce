import type { Messages } from "../messages/index.js";

export default {"draft.elsewhere":"ဤပုံစံကို အခြားတဘ်ကဲ့သို့သော နေရာတွင်လည်း ဖွင့်ထားပါသည်။ ထိုနေရာတွင် မပိတ်မချင်း ဤနေရာ၌ သင်ပြင်သည်များကို ဤစက်တွင် သိမ်းမည်မဟုတ်ပါ။"} satisfies Messages;

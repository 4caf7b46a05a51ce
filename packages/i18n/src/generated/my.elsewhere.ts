import type { Messages } from "../messages/index.js";

export default {"draft.elsewhere":"ဤပုံစံကို အခြားနေရာ၊ ဥပမာ အခြားတဘ်တွင်လည်း ဖွင့်ထားပါသည်။ ထိုနေရာတွင် မပိတ်မချင်း ဤနေရာ၌ သင်ပြင်ဆင်သမျှကို ဤစက်တွင် သိမ်းမည်မဟုတ်ပါ။"} satisfies Messages;

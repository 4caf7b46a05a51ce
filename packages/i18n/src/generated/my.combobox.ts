import type { Messages } from "../messages/index.js";

export default {"combobox.found":{"other":"အဖြေ {count} ခု တွေ့ပါသည်"},"combobox.none":"အဖြေ မတွေ့ပါ။ စာလုံးပေါင်းကို စစ်ဆေးပါ သို့မဟုတ် စာလုံးလျှော့၍ ရိုက်ပါ။","combobox.noneOther":"စာရင်းထဲတွင် အဖြေ မတွေ့ပါ။ သင်ရိုက်ထားသည့်စာကို အသုံးပြုပါမည်။"} satisfies Messages;

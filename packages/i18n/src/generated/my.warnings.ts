import type { Messages } from "../messages/index.js";

export default {"warningTitle":"ရှေ့ဆက်မလုပ်မီ စစ်ဆေးပါ","warningText":"အားလုံး မှန်ကန်ပါက “ဆက်လုပ်ရန်” ကို ထပ်ရွေးပါ။","warningPrefix":"စစ်ဆေးပါ-"} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"partialDate.year":"ခုနှစ်ကိုသာ သိပါက ရက်နှင့် လကို မဖြည့်ဘဲ ထားပါ။ လနှင့် ခုနှစ်ကိုသာ သိပါက ရက်ကို မဖြည့်ဘဲ ထားပါ။","partialDate.month":"ရက်ကို မသိပါက မဖြည့်ဘဲ ထားပါ။"} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"bank.sortCode":"ဘဏ်ခွဲကုဒ် (Sort code)","bank.routing":"ဘဏ်ကုဒ်နံပါတ် (Routing number)","bank.account":"အကောင့်နံပါတ်","error.required.sortCode":"ဘဏ်ခွဲကုဒ် (Sort code) ကို ဖြည့်ပါ","error.required.routing":"ဘဏ်ကုဒ်နံပါတ် (Routing number) ကို ဖြည့်ပါ","error.required.account":"အကောင့်နံပါတ်ကို ဖြည့်ပါ","error.account.sortCode":"ဘဏ်ခွဲကုဒ် (Sort code) ကို ဂဏန်း 6 လုံးဖြင့် ဖြည့်ပါ၊ ဥပမာ 20-00-00","error.account.routing":"ဘဏ်ကုဒ်နံပါတ် (Routing number) ကို ဂဏန်း 9 လုံးဖြင့် ဖြည့်ပါ"} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"quantity.amount":"ပမာဏ","quantity.unit":"ယူနစ်","error.required.quantity":"ပမာဏကို ဖြည့်ပါ","error.unit":"စာရင်းပါ ယူနစ်တစ်ခုကို ရွေးပါ"} satisfies Messages;

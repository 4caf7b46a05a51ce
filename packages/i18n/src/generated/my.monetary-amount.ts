import type { Messages } from "../messages/index.js";

export default {"monetaryAmount.amount":"ငွေပမာဏ","monetaryAmount.currency":"ငွေကြေးအမျိုးအစား","error.required.monetary-amount":"ငွေပမာဏကို ဖြည့်ပါ","error.currency":"စာရင်းပါ ငွေကြေးအမျိုးအစားတစ်ခုကို ရွေးပါ"} satisfies Messages;

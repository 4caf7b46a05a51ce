import type { Messages } from "../messages/index.js";

export default {"name.prefix":"အမည်ရှေ့ဆက်","name.given":"အမည်","name.middle":"အလယ်အမည်","name.family":"မျိုးရိုးအမည်","name.suffix":"အမည်နောက်ဆက်","error.required.given":"အမည်ကို ဖြည့်ပါ","error.required.family":"မျိုးရိုးအမည်ကို ဖြည့်ပါ"} satisfies Messages;

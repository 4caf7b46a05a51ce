import type { Messages } from "../messages/index.js";

export default {"monetaryAmount.amount":"ចំនួនទឹកប្រាក់","monetaryAmount.currency":"រូបិយប័ណ្ណ","error.required.monetary-amount":"សូមបំពេញចំនួនទឹកប្រាក់","error.currency":"សូមជ្រើសរើសរូបិយប័ណ្ណមួយក្នុងបញ្ជី"} satisfies Messages;

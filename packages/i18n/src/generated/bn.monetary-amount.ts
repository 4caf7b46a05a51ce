import type { Messages } from "../messages/index.js";

export default {"monetaryAmount.amount":"অর্থের পরিমাণ","monetaryAmount.currency":"মুদ্রা","error.required.monetary-amount":"অর্থের পরিমাণ লিখুন","error.currency":"তালিকা থেকে একটি মুদ্রা বেছে নিন"} satisfies Messages;

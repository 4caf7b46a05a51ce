import type { Messages } from "../messages/index.js";

export default {"quantity.amount":"পরিমাণ","quantity.unit":"একক","error.required.quantity":"পরিমাণ লিখুন","error.unit":"তালিকা থেকে একটি একক বেছে নিন"} satisfies Messages;

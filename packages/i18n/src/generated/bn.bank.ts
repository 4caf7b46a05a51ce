import type { Messages } from "../messages/index.js";

export default {"bank.sortCode":"সর্ট কোড (Sort code)","bank.routing":"রাউটিং নম্বর (Routing number)","bank.account":"অ্যাকাউন্ট নম্বর","error.required.sortCode":"সর্ট কোড লিখুন","error.required.routing":"রাউটিং নম্বর লিখুন","error.required.account":"অ্যাকাউন্ট নম্বর লিখুন","error.account.sortCode":"6 অঙ্কের সর্ট কোড লিখুন, যেমন 20-00-00","error.account.routing":"9 অঙ্কের রাউটিং নম্বর লিখুন"} satisfies Messages;

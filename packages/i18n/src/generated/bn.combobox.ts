import type { Messages } from "../messages/index.js";

export default {"combobox.found":{"one":"{count}টি উত্তর পাওয়া গেছে","other":"{count}টি উত্তর পাওয়া গেছে"},"combobox.none":"কোনো উত্তর পাওয়া যায়নি। বানান দেখে নিন বা শব্দের কিছুটা অংশ লিখুন।","combobox.noneOther":"তালিকায় এমন কোনো উত্তর নেই। আপনি যা লিখেছেন তা-ই উত্তর হিসেবে নেওয়া হবে।"} satisfies Messages;

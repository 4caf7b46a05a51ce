import type { Messages } from "../messages/index.js";

export default {"multiselect.added":{"one":"{answers} যোগ হয়েছে। এ পর্যন্ত {count}টি উত্তর বেছে নেওয়া হয়েছে।","other":"{answers} যোগ হয়েছে। এ পর্যন্ত {count}টি উত্তর বেছে নেওয়া হয়েছে।"},"multiselect.removed":{"one":"{answer} সরানো হয়েছে। এখন {count}টি উত্তর বেছে নেওয়া আছে।","other":"{answer} সরানো হয়েছে। এখন {count}টি উত্তর বেছে নেওয়া আছে।"},"multiselect.remove":"সরান: {answer}","multiselect.chosen":"বেছে নেওয়া উত্তর: {answers}","multiselect.lines":"প্রতিটি উত্তর আলাদা লাইনে লিখুন।"} satisfies Messages;

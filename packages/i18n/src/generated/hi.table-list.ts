import type { Messages } from "../messages/index.js";

export default {"table.paste":"आप स्प्रेडशीट से कई पंक्तियाँ एक खाने में पेस्ट कर सकते हैं।","table.pasted":{"one":"{count} पंक्ति पेस्ट की गई।","other":"{count} पंक्तियाँ पेस्ट की गईं।"},"table.notRead":"{row}, {column}: “{text}” दिए गए विकल्पों में नहीं है, इसलिए पेस्ट नहीं किया गया।","table.rowsLeft":{"one":"{count} पंक्ति के लिए जगह नहीं थी, इसलिए वह पेस्ट नहीं की गई।","other":"{count} पंक्तियों के लिए जगह नहीं थी, इसलिए वे पेस्ट नहीं की गईं।"},"table.columnsLeft":"अंतिम कॉलम के बाद जो था, वह पेस्ट नहीं किया गया।"} satisfies Messages;

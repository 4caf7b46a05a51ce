import type { Messages } from "../messages/index.js";

export default {"table.paste":"আপনি স্প্রেডশিট থেকে একটি ঘরে কয়েকটি সারি পেস্ট করতে পারেন।","table.pasted":{"one":"{count}টি সারি পেস্ট করা হয়েছে।","other":"{count}টি সারি পেস্ট করা হয়েছে।"},"table.notRead":"{row}, {column}: “{text}” দেওয়া বিকল্পগুলোর মধ্যে নেই, তাই পেস্ট করা হয়নি।","table.rowsLeft":{"one":"{count}টি সারির জন্য জায়গা ছিল না, তাই পেস্ট করা হয়নি।","other":"{count}টি সারির জন্য জায়গা ছিল না, তাই পেস্ট করা হয়নি।"},"table.columnsLeft":"শেষ কলামের পরে যা ছিল তা পেস্ট করা হয়নি।"} satisfies Messages;

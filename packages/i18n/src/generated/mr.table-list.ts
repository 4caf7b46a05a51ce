import type { Messages } from "../messages/index.js";

export default {"table.paste":"आपण स्प्रेडशीटमधून अनेक ओळी एका रकान्यात पेस्ट करू शकता.","table.pasted":{"one":"{count} ओळ पेस्ट झाली.","other":"{count} ओळी पेस्ट झाल्या."},"table.notRead":"{row}, {column}: “{text}” हे दिलेल्या पर्यायांत नाही, म्हणून पेस्ट झाले नाही.","table.rowsLeft":{"one":"{count} ओळीसाठी जागा नव्हती, म्हणून ती पेस्ट झाली नाही.","other":"{count} ओळींसाठी जागा नव्हती, म्हणून त्या पेस्ट झाल्या नाहीत."},"table.columnsLeft":"शेवटच्या स्तंभापुढे जे होते ते पेस्ट झाले नाही."} satisfies Messages;

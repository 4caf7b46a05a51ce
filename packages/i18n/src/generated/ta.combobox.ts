import type { Messages } from "../messages/index.js";

export default {"combobox.found":{"one":"{count} பதில் கிடைத்தது","other":"{count} பதில்கள் கிடைத்தன"},"combobox.none":"பதில் எதுவும் கிடைக்கவில்லை. எழுத்துப் பிழை உள்ளதா எனப் பார்க்கவும் அல்லது சொல்லின் ஒரு பகுதியை மட்டும் எழுதவும்.","combobox.noneOther":"பட்டியலில் இப்படி ஒரு பதில் இல்லை. நீங்கள் எழுதியதே பதிலாக எடுத்துக்கொள்ளப்படும்."} satisfies Messages;

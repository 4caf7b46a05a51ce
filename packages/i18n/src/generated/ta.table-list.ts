import type { Messages } from "../messages/index.js";

export default {"table.paste":"விரிதாளிலிருந்து பல வரிசைகளை ஒரு கட்டத்தில் ஒட்டலாம்.","table.pasted":{"one":"{count} வரிசை ஒட்டப்பட்டது.","other":"{count} வரிசைகள் ஒட்டப்பட்டன."},"table.notRead":"{row}, {column}: “{text}” விருப்பங்களில் இல்லாததால் ஒட்டப்படவில்லை.","table.rowsLeft":{"one":"{count} வரிசைக்கு இடம் இல்லாததால் அது ஒட்டப்படவில்லை.","other":"{count} வரிசைகளுக்கு இடம் இல்லாததால் அவை ஒட்டப்படவில்லை."},"table.columnsLeft":"கடைசி நெடுவரிசைக்குப் பின் இருந்தவை ஒட்டப்படவில்லை."} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"table.paste":"તમે સ્પ્રેડશીટમાંથી ઘણી હરોળો એક ખાનામાં પેસ્ટ કરી શકો છો.","table.pasted":{"one":"{count} હરોળ પેસ્ટ થઈ.","other":"{count} હરોળો પેસ્ટ થઈ."},"table.notRead":"{row}, {column}: “{text}” આપેલા વિકલ્પોમાં નથી, તેથી પેસ્ટ થયું નથી.","table.rowsLeft":{"one":"{count} હરોળ માટે જગ્યા નહોતી, તેથી તે પેસ્ટ થઈ નથી.","other":"{count} હરોળો માટે જગ્યા નહોતી, તેથી તે પેસ્ટ થઈ નથી."},"table.columnsLeft":"છેલ્લી કૉલમ પછી જે હતું તે પેસ્ટ થયું નથી."} satisfies Messages;

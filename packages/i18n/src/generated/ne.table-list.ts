import type { Messages } from "../messages/index.js";

export default {"table.paste":"तपाईं स्प्रेडसिटबाट धेरै पङ्क्ति एउटा कोठामा पेस्ट गर्न सक्नुहुन्छ।","table.pasted":{"one":"{count} वटा पङ्क्ति पेस्ट गरियो।","other":"{count} वटा पङ्क्ति पेस्ट गरियो।"},"table.notRead":"{row}, {column}: “{text}” दिइएका विकल्पमा छैन, त्यसैले पेस्ट गरिएन।","table.rowsLeft":{"one":"{count} वटा पङ्क्तिका लागि ठाउँ थिएन, त्यसैले पेस्ट गरिएन।","other":"{count} वटा पङ्क्तिका लागि ठाउँ थिएन, त्यसैले पेस्ट गरिएन।"},"table.columnsLeft":"अन्तिम स्तम्भपछि जे थियो, त्यो पेस्ट गरिएन।"} satisfies Messages;

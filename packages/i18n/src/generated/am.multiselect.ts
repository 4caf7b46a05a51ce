import type { Messages } from "../messages/index.js";

export default {"multiselect.added":{"one":"{answers} ተጨምሯል። {count} መልስ ተመርጧል።","other":"{answers} ተጨምሯል። {count} መልሶች ተመርጠዋል።"},"multiselect.removed":{"one":"{answer} ተወግዷል። {count} መልስ ተመርጧል።","other":"{answer} ተወግዷል። {count} መልሶች ተመርጠዋል።"},"multiselect.remove":"ያስወግዱ፦ {answer}","multiselect.chosen":"የተመረጡት፦ {answers}","multiselect.lines":"እያንዳንዱን መልስ በተለየ መስመር ያስገቡ።"} satisfies Messages;

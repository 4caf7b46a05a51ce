import type { Messages } from "../messages/index.js";

export default {"multiselect.added":{"one":"{answers} ተወሲኹ። {count} መልሲ ተመሪጹ።","other":"{answers} ተወሲኹ። {count} መልስታት ተመሪጾም።"},"multiselect.removed":{"one":"{answer} ተወጊዱ። {count} መልሲ ተመሪጹ።","other":"{answer} ተወጊዱ። {count} መልስታት ተመሪጾም።"},"multiselect.remove":"ኣወግዱ፦ {answer}","multiselect.chosen":"ዝተመርጹ፦ {answers}","multiselect.lines":"ነፍሲ ወከፍ መልሲ ኣብ ዝተፈልየ መስመር ኣእትዉ።"} satisfies Messages;

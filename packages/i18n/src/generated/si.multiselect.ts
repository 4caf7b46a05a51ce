import type { Messages } from "../messages/index.js";

export default {"multiselect.added":{"one":"{answers} එක් කර ඇත. තෝරාගත් පිළිතුරු ගණන {count}.","other":"{answers} එක් කර ඇත. තෝරාගත් පිළිතුරු ගණන {count}."},"multiselect.removed":{"one":"{answer} ඉවත් කර ඇත. තෝරාගත් පිළිතුරු ගණන {count}.","other":"{answer} ඉවත් කර ඇත. තෝරාගත් පිළිතුරු ගණන {count}."},"multiselect.remove":"ඉවත් කරන්න: {answer}","multiselect.chosen":"තෝරාගත් පිළිතුරු: {answers}","multiselect.lines":"එක් එක් පිළිතුර වෙනම පේළියක ඇතුළත් කරන්න."} satisfies Messages;

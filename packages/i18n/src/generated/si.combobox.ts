import type { Messages } from "../messages/index.js";

export default {"combobox.found":{"one":"පිළිතුරු {count}ක් හමු විය","other":"පිළිතුරු {count}ක් හමු විය"},"combobox.none":"පිළිතුරක් හමු වූයේ නැත. අක්ෂර වින්‍යාසය පරීක්ෂා කරන්න, නැතහොත් වචනයේ කොටසක් පමණක් ලියන්න.","combobox.noneOther":"ලැයිස්තුවේ එවැනි පිළිතුරක් නැත. ඔබ ලියූ දේම පිළිතුර ලෙස ගනු ලැබේ."} satisfies Messages;

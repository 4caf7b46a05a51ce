import type { Messages } from "../messages/index.js";

export default {"table.paste":"ඔබට පැතුරුම්පතකින් පේළි කිහිපයක් කොටුවකට ඇලවිය හැකිය.","table.pasted":{"one":"පේළි {count}ක් අලවා ඇත.","other":"පේළි {count}ක් අලවා ඇත."},"table.notRead":"{row}, {column}: “{text}” දී ඇති තේරීම් අතර නැති බැවින් එය ඇලවූයේ නැත.","table.rowsLeft":{"one":"පේළි {count}කට ඉඩ නොතිබූ බැවින් ඇලවූයේ නැත.","other":"පේළි {count}කට ඉඩ නොතිබූ බැවින් ඇලවූයේ නැත."},"table.columnsLeft":"අවසන් තීරුවෙන් පසුව තිබූ දේ ඇලවූයේ නැත."} satisfies Messages;

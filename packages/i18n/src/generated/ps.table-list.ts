import type { Messages } from "../messages/index.js";

export default {"table.paste":"تاسې کولی شئ له سپریډشیټ څخه څو کتارونه په یوه خانه کې ونښلوئ.","table.pasted":{"one":"{count} کتار ونښلول شو.","other":"{count} کتارونه ونښلول شول."},"table.notRead":"{row}، {column}: «{text}» په ورکړل شویو ځوابونو کې نشته او ونه نښلول شو.","table.rowsLeft":{"one":"د {count} کتار لپاره ځای نه و، نو ونه نښلول شو.","other":"د {count} کتارونو لپاره ځای نه و، نو ونه نښلول شول."},"table.columnsLeft":"هغه څه چې تر وروستي ستون وروسته وو، ونه نښلول شول."} satisfies Messages;

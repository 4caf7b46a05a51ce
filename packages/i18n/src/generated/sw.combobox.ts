import type { Messages } from "../messages/index.js";

export default {"combobox.found":{"one":"Jibu {count} limepatikana","other":"Majibu {count} yamepatikana"},"combobox.none":"Hakuna jibu lililopatikana. Kagua tahajia au andika sehemu tu ya neno.","combobox.noneOther":"Hakuna jibu kama hilo kwenye orodha. Ulichoandika mwenyewe ndicho kitatumika."} satisfies Messages;

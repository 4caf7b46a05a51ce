import type { Messages } from "../messages/index.js";

export default {"warningTitle":"Hubi ka hor intaadan sii wadin","warningText":"Haddii wax walba sax yihiin, mar kale dooro “Sii wad”.","warningPrefix":"Hubi:"} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"readAs":"ክፍት ቦታዎች እና የማይታዩ ምልክቶች ወጥተዋል፦ {code}"} satisfies Messages;

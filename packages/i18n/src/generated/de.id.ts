import type { Messages } from "../messages/index.js";

export default {"idExample":"Zum Beispiel {example}"} satisfies Messages;

import type { Messages } from "../messages/index.js";

export default {"idExample":"Näiteks {example}"} satisfies Messages;

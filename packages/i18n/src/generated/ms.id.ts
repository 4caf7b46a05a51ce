import type { Messages } from "../messages/index.js";

export default {"idExample":"Contohnya, {example}"} satisfies Messages;

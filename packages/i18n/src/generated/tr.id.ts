import type { Messages } from "../messages/index.js";

export default {"idExample":"Örneğin {example}"} satisfies Messages;

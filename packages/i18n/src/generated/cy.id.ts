import type { Messages } from "../messages/index.js";

export default {"idExample":"Er enghraifft, {example}"} satisfies Messages;
